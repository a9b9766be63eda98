// The numbers, lists and tables of the page "SLA".

import { element, number, shownMoment, table } from './dom.js';
import { linkTo } from './sla-filters.js';
import { address } from './server.js';

/** How a case or task stands: never by colour alone. */
const STANDINGS = {
  berjalan: ['▶', 'Berjalan'],
  'tepat-waktu': ['✓', 'Tepat waktu'],
  berisiko: ['!', 'Berisiko'],
  terlambat: ['✕', 'Terlambat'],
  'tugas-terlambat': ['✕', 'Langkah terlambat'],
  jeda: ['‖', 'Jam berhenti'],
  'selesai-terlambat': ['✕', 'Selesai terlambat'],
};

export function standing(word) {
  const [sign, text] = STANDINGS[word] ?? ['', word];
  return element(
    'span',
    { class: `loketnaker-standing loketnaker-${word}` },
    element('span', { 'aria-hidden': 'true' }, `${sign} `),
    text,
  );
}

const caseLink = (row) =>
  element(
    'a',
    {
      href: row.selesai
        ? `#/perkara?id=${encodeURIComponent(row.id)}`
        : `#/process-instance/${encodeURIComponent(row.id)}/runtime`,
    },
    row.nomor,
  );

/** A number that leads to the cases behind it. */
export function counted(count, changes, label) {
  if (!count) return '0';
  return element(
    'a',
    { href: linkTo(changes), 'aria-label': label ? `${count} ${label}` : null },
    number.format(count),
  );
}

/** The five numbers that come first. */
export function numbers(board, list) {
  const counts = board.jumlah;
  const shown = [
    ['terlambat', counts.terlambat, 'janji sudah lewat'],
    ['tugas-terlambat', board.langkahTerlambat, 'perkara dengan tugas yang lewat batas, apa pun janjinya'],
    ['berisiko', counts.berisiko, 'sudah 80 % atau jatuh tempo dalam satu hari kerja'],
    ['tepat-waktu', counts.tepatWaktu, 'masih cukup waktu'],
    ['jeda', counts.jeda, 'menunggu pihak lain, jam layanan berhenti'],
    ['berjalan', counts.berjalan, 'semua perkara terbuka'],
  ];
  return element(
    'ul',
    { class: 'loketnaker-numbers' },
    ...shown.map(([word, count, meaning]) =>
      element(
        'li',
        { class: `loketnaker-number loketnaker-${word}` },
        element(
          'a',
          {
            href: linkTo({ daftar: word, tab: '', langkah: '', peran: '', halaman: '' }),
            'aria-current': list === word ? 'true' : null,
          },
          element('strong', {}, number.format(count)),
          standing(word),
          element('small', {}, meaning),
        ),
      ),
    ),
  );
}

export function share(done, inTime) {
  return done === 0 ? '–' : `${number.format(Math.round((inTime * 1000) / done) / 10)} %`;
}

function kept(each) {
  if (each.selesai === 0) return '–';
  return element(
    'span',
    { title: `${each.tepat} dari ${each.selesai}` },
    share(each.selesai, each.tepat),
    ' ',
    element('small', {}, `(${number.format(each.selesai)})`),
  );
}

/** One line for each service of each office. */
export function services(board) {
  if (!board.layanan.length)
    return element('p', { class: 'loketnaker-empty' }, 'Tidak ada layanan yang cocok dengan saringan.');
  const several = new Set(board.layanan.map((row) => row.kantor)).size > 1;
  const what = board.satuan === 'tugas' ? 'Tugas tepat waktu' : 'Janji ditepati';
  const rows = board.layanan.map((row) => {
    const list = (word) => ({ daftar: word, kantor: row.kantor, layanan: row.layanan, tab: '', halaman: '' });
    return [
      element('a', { href: linkTo({ kantor: row.kantor, layanan: row.layanan }) }, row.nama),
      ...(several ? [row.namaKantor] : []),
      row.janji ?? '–',
      counted(row.jumlah.berjalan, list('berjalan'), `berjalan, ${row.nama}`),
      counted(row.jumlah.tepatWaktu, list('tepat-waktu'), `tepat waktu, ${row.nama}`),
      counted(row.jumlah.berisiko, list('berisiko'), `berisiko, ${row.nama}`),
      counted(row.jumlah.terlambat, list('terlambat'), `terlambat, ${row.nama}`),
      counted(row.jumlah.jeda, list('jeda'), `dengan jam berhenti, ${row.nama}`),
      ...row.ditepati.map(kept),
    ];
  });
  return scrolled(
    table(
      'Layanan: keadaan sekarang dan bagian yang selesai dalam janji (dalam kurung: jumlah yang selesai)',
      [
        'Layanan',
        ...(several ? ['Kantor'] : []),
        'Janji',
        'Berjalan',
        'Tepat waktu',
        'Berisiko',
        'Terlambat',
        'Jam berhenti',
        ...board.ditepati.map((each) => `${what} ${each.hari} hari`),
      ],
      rows,
    ),
  );
}

/** A wide table moves in a frame of its own, also by keyboard. */
export function scrolled(wide) {
  return element(
    'div',
    {
      class: 'loketnaker-scroll',
      tabindex: '0',
      role: 'region',
      'aria-label': wide.querySelector('caption').textContent,
    },
    wide,
  );
}

function lateness(row) {
  if (row.terlambat === null || row.terlambat === undefined) return 'jam berhenti';
  if (row.status.endsWith('terlambat'))
    return row.terlambat > 0 ? `${number.format(row.terlambat)} hari kerja lewat` : 'lewat hari ini';
  return row.terlambat < 0 ? `${number.format(-row.terlambat)} hari kerja lagi` : 'hari ini';
}

function waits(row) {
  if (row.selesai) return `Selesai ${shownMoment(row.selesai)}`;
  if (!row.langkah.length) return 'Menunggu peristiwa atau batas waktu';
  return element(
    'ul',
    { class: 'list-unstyled' },
    ...row.langkah.map((step) =>
      element(
        'li',
        {},
        `${step.nama}: `,
        step.petugas ?? `belum diambil (${step.peran ?? 'tanpa peran'})`,
        ' ',
        element('small', {}, `sampai ${shownMoment(step.jatuhTempo)} `),
        step.status === 'tepat-waktu' ? '' : standing(step.status),
      ),
    ),
  );
}

const lines = (...parts) =>
  element('span', {}, ...parts.flatMap((part, index) => (index ? [element('br'), part] : [part])));

/** Cases, a line each. */
export function cases(caption, rows, empty) {
  if (!rows.length) return element('p', { class: 'loketnaker-empty' }, empty);
  return scrolled(
    table(
      caption,
      ['Perkara', 'Keadaan', 'Jatuh tempo', 'Menunggu di'],
      rows.map((row) => [
        lines(caseLink(row), row.pemohon, element('small', {}, row.namaLayanan)),
        standing(row.status),
        lines(shownMoment(row.jatuhTempo), element('small', {}, lateness(row))),
        waits(row),
      ]),
    ),
  );
}

/** One page of a list, with the way to the others. */
export function casePage(page, filters) {
  const last = Math.max(1, Math.ceil(page.jumlah / page.perHalaman));
  const turn = (to, text) =>
    to < 1 || to > last
      ? null
      : element('a', { class: 'btn btn-default btn-sm', href: linkTo({ halaman: to === 1 ? '' : String(to) }) }, text);
  return element(
    'section',
    { 'aria-label': page.judul },
    element('h2', { tabindex: '-1' }, `${page.judul}: ${number.format(page.jumlah)}`),
    element(
      'p',
      {},
      element('a', { href: linkTo({ daftar: '', langkah: '', peran: '', halaman: '' }) }, '← Kembali ke ringkasan'),
      ' · ',
      download('csv', { ...filters, tabel: 'perkara' }, 'Unduh daftar (CSV)'),
    ),
    cases(`${page.judul}, halaman ${page.halaman} dari ${last}`, page.baris, 'Tidak ada perkara di daftar ini.'),
    element(
      'p',
      { class: 'loketnaker-pages' },
      turn(page.halaman - 1, '‹ Sebelumnya'),
      ` Halaman ${number.format(page.halaman)} dari ${number.format(last)} `,
      turn(page.halaman + 1, 'Berikutnya ›'),
    ),
  );
}

/** Where cases wait, the worst first. */
export function places(waiting) {
  if (!waiting.length) return element('p', { class: 'loketnaker-empty' }, 'Tidak ada tugas yang menunggu.');
  return scrolled(
    table(
      'Di mana perkara menunggu: langkah dengan tugas terlambat terbanyak',
      ['Langkah', 'Peran', 'Menunggu', 'Berisiko', 'Terlambat'],
      waiting.map((place) => {
        const list = (word) => ({
          daftar: word,
          kantor: place.kantor,
          layanan: place.layanan,
          langkah: place.langkah,
          tab: '',
          halaman: '',
        });
        return [
          lines(place.namaLangkah, element('small', {}, place.namaLayanan)),
          place.peran ?? '–',
          counted(place.kini, list('tugas'), `menunggu di ${place.namaLangkah}`),
          counted(place.berisiko, list('tugas-berisiko'), `berisiko di ${place.namaLangkah}`),
          counted(place.terlambat, list('tugas-terlambat'), `terlambat di ${place.namaLangkah}`),
        ];
      }),
    ),
  );
}

/** A link that takes a table away. */
export function download(format, parameters, text) {
  return element('a', { href: address('sla/unduh', { ...parameters, bentuk: format }), download: '' }, text);
}
