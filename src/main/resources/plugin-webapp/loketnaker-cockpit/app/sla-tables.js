// The numbers, lists and tables of the page "SLA".

import { element, number, shownDate, shownMoment, table } from './dom.js';
import { NOWHERE, linkTo, listDays } from './sla-filters.js';
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
  'selesai-tepat-waktu': ['✓', 'Selesai tepat waktu'],
  dihapus: ['–', 'Dihapus'],
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

let instances = true;

/** Whether Cockpit's own page of a running case is this user's; else our page of the file is. */
export function casesAreAt(own) {
  instances = own;
}

const caseLink = (row) =>
  element(
    'a',
    {
      href: row.closed || !instances
        ? `#/perkara?id=${encodeURIComponent(row.id)}`
        : `#/process-instance/${encodeURIComponent(row.id)}/runtime`,
    },
    row.number,
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
  const counts = board.standings;
  const shown = [
    ['terlambat', counts.late, 'janji sudah lewat'],
    ['tugas-terlambat', board.withLateTask, 'perkara dengan tugas yang lewat batas, apa pun janjinya'],
    ['berisiko', counts.atRisk, 'sudah 80 % atau jatuh tempo dalam satu hari kerja'],
    ['tepat-waktu', counts.onTime, 'masih cukup waktu'],
    ['jeda', counts.paused, 'menunggu pihak lain, jam layanan berhenti'],
    ['berjalan', counts.running, 'semua perkara terbuka'],
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
            href: linkTo({ daftar: word, tab: '', ...NOWHERE, halaman: '' }),
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

/** The days of the last so many, of which today is the last. */
const lastDays = (today, days) => ({
  from: new Date(Date.parse(today) - (days - 1) * 86_400_000).toISOString().slice(0, 10),
  until: today,
});

/** The share kept of all that was due: what ended, and what is open and late; each part leads to what it counts. */
function kept(each, board, row) {
  const ofTasks = board.counted === 'tugas';
  const days = listDays(lastDays(board.period.until, each.days));
  const part = (count, word, text, during = days) =>
    count
      ? [
          element('br'),
          element(
            'small',
            {},
            counted(
              count,
              { ...NOWHERE, ...during, daftar: word, kantor: row.office, layanan: row.service, tab: '', halaman: '' },
              `${text}, ${each.days} hari, ${row.name}`,
            ),
            ` ${text}`,
          ),
        ]
      : [];
  const due = each.done + each.overdue;
  if (due + each.deleted === 0) return '–';
  const ended = ofTasks ? 'tugas-selesai' : 'selesai';
  return element(
    'span',
    {},
    due ? share(due, each.inTime) : '–',
    ...part(each.inTime, `${ended}-tepat-waktu`, 'tepat waktu'),
    ...part(each.done - each.inTime, `${ended}-terlambat`, 'terlambat'),
    ...part(each.overdue, ofTasks ? 'tugas-terlambat' : 'terlambat', 'lewat, belum selesai', {}),
    ...part(each.deleted, 'dihapus', 'dihapus'),
  );
}

/** One line for each service of each office. */
export function services(board) {
  if (!board.services.length)
    return element('p', { class: 'loketnaker-empty' }, 'Tidak ada layanan yang cocok dengan saringan.');
  const several = new Set(board.services.map((row) => row.office)).size > 1;
  const what = board.counted === 'tugas' ? 'Tugas tepat waktu' : 'Janji ditepati';
  const rows = board.services.map((row) => {
    const list = (word) => ({ ...NOWHERE, daftar: word, kantor: row.office, layanan: row.service, tab: '', halaman: '' });
    return [
      element('a', { href: linkTo({ kantor: row.office, layanan: row.service }) }, row.name),
      ...(several ? [row.officeName] : []),
      row.promise ?? '–',
      counted(row.standings.running, list('berjalan'), `berjalan, ${row.name}`),
      counted(row.standings.onTime, list('tepat-waktu'), `tepat waktu, ${row.name}`),
      counted(row.standings.atRisk, list('berisiko'), `berisiko, ${row.name}`),
      counted(row.standings.late, list('terlambat'), `terlambat, ${row.name}`),
      counted(row.standings.paused, list('jeda'), `dengan jam berhenti, ${row.name}`),
      ...row.kept.map((each) => kept(each, board, row)),
    ];
  });
  return scrolled(
    table(
      'Layanan: keadaan sekarang, dan berapa yang selesai tepat waktu dari semua yang harus selesai: yang selesai dalam periode ditambah yang lewat dan belum selesai. Yang dihapus tidak dihitung selesai.',
      [
        'Layanan',
        ...(several ? ['Kantor'] : []),
        'Janji',
        'Berjalan',
        'Tepat waktu',
        'Berisiko',
        'Terlambat',
        'Jam berhenti',
        ...board.kept.map((each) => `${what} ${each.days} hari`),
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

export function lateness(row) {
  if (row.status === 'dihapus' || row.status === 'berjalan') return '';
  if (row.status === 'selesai-tepat-waktu') return 'ditepati';
  if (row.daysLate === null || row.daysLate === undefined) return 'jam berhenti';
  if (row.status.endsWith('terlambat')) {
    if (row.daysLate > 0) return `${number.format(row.daysLate)} hari kerja lewat`;
    if (!row.dueToday) return 'lewat, belum 1 hari kerja';
    return row.closed ? 'lewat pada hari itu' : 'lewat hari ini';
  }
  if (row.dueToday) return 'hari ini';
  return row.daysLate < 0 ? `${number.format(-row.daysLate)} hari kerja lagi` : 'sebelum hari kerja berikutnya';
}

/** A case that is over, or a task that was done in one. */
function ended(row) {
  const when = `${row.status === 'dihapus' ? 'Dihapus' : 'Selesai'} ${shownMoment(row.closed)}`;
  return lines(
    ...row.steps.map((step) => `${step.name}${step.call ? ` (${step.call})` : ''}: ${step.official ?? step.role ?? '–'}`),
    when,
  );
}

function waits(row) {
  if (row.closed) return ended(row);
  if (row.status === 'berjalan') return 'Masih berjalan';
  if (!row.steps.length) return 'Menunggu peristiwa atau batas waktu';
  return element(
    'ul',
    { class: 'list-unstyled' },
    ...row.steps.map((step) =>
      element(
        'li',
        {},
        `${step.name}${step.call ? ` (${step.call})` : ''}: `,
        step.official ?? `belum diambil (${step.role ?? 'tanpa peran'})`,
        ' ',
        element('small', {}, `sampai ${shownMoment(step.due)} `),
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
        lines(caseLink(row), row.applicant, element('small', {}, row.serviceName)),
        standing(row.status),
        lines(shownMoment(row.due), element('small', {}, lateness(row))),
        waits(row),
      ]),
    ),
  );
}

/** One page of a list, with the way to the others. */
export function casePage(page, filters) {
  const last = Math.max(1, Math.ceil(page.count / page.perPage));
  const turn = (to, text) =>
    to < 1 || to > last
      ? null
      : element('a', { class: 'btn btn-default btn-sm', href: linkTo({ halaman: to === 1 ? '' : String(to) }) }, text);
  return element(
    'section',
    { 'aria-label': page.title },
    element('h2', { tabindex: '-1' }, `${page.title}: ${number.format(page.count)}`),
    element(
      'p',
      {},
      element('a', { href: linkTo({ daftar: '', ...NOWHERE, halaman: '' }) }, '← Kembali ke ringkasan'),
      ' · ',
      download('csv', { ...filters, table: 'perkara' }, 'Unduh daftar (CSV)'),
      page.period ? ` · ${shownDate(page.period.from)} sampai ${shownDate(page.period.until)}` : '',
    ),
    cases(`${page.title}, halaman ${page.page} dari ${last}`, page.rows, 'Tidak ada perkara di daftar ini.'),
    element(
      'p',
      { class: 'loketnaker-pages' },
      turn(page.page - 1, '‹ Sebelumnya'),
      ` Halaman ${number.format(page.page)} dari ${number.format(last)} `,
      turn(page.page + 1, 'Berikutnya ›'),
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
          kantor: place.office,
          layanan: place.service,
          ...NOWHERE,
          langkah: place.element,
          panggilan: place.call ?? '-',
          peranLangkah: place.role ?? '-',
          tab: '',
          halaman: '',
        });
        return [
          lines(
            place.elementName,
            ...(place.callName ? [element('small', {}, `dalam ${place.callName}`)] : []),
            element('small', {}, place.serviceName),
          ),
          place.roleName ?? '–',
          counted(place.open, list('tugas'), `menunggu di ${place.elementName}`),
          counted(place.atRisk, list('tugas-berisiko'), `berisiko di ${place.elementName}`),
          counted(place.late, list('tugas-terlambat'), `terlambat di ${place.elementName}`),
        ];
      }),
    ),
  );
}

/** A link that takes a table away. */
export function download(format, parameters, text) {
  return element('a', { href: address('sla/download', { ...parameters, format }), download: '' }, text);
}
