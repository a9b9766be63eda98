// One period beside another: what came in, what ended, what was kept, and how long it took.

import { drawing, element, number, shownDate, table } from './dom.js';
import { address } from './server.js';
import { NOWHERE, linkTo, listDays } from './sla-filters.js';
import { counted, scrolled, share } from './sla-tables.js';

const DAY = 86_400_000; // milliseconds
const date = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const dayBefore = (text) => new Date(Date.parse(text) - DAY).toISOString().slice(0, 10);

/** What is compared often, as seen from a day: name, and the two periods. */
export function presets(today) {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const months = (first, count) => [date(year, first, 1), dayBefore(date(year, first + count, 1))];
  const quarter = month - (month % 3);
  const lastYear = (text) => date(year - 1, Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
  return [
    ['Bulan lalu dan sebelumnya', months(month - 1, 1), months(month - 2, 1)],
    ['Bulan lalu dan setahun sebelumnya', months(month - 1, 1), months(month - 13, 1)],
    ['Triwulan lalu dan sebelumnya', months(quarter - 3, 3), months(quarter - 6, 3)],
    ['Tahun ini dan tahun lalu sampai tanggal yang sama', [date(year, 0, 1), today], [date(year - 1, 0, 1), lastYear(today)]],
  ];
}

/** The names in the address, and what the server calls them. */
const NAMES = { dari: 'from', sampai: 'until', 'banding-dari': 'otherFrom', 'banding-sampai': 'otherUntil' };

export const periods = (question) =>
  Object.fromEntries(Object.entries(NAMES).map(([name, called]) => [called, question[name]]));

const chosen = ([from, until], [otherFrom, otherUntil]) => ({
  dari: from,
  sampai: until,
  'banding-dari': otherFrom,
  'banding-sampai': otherUntil,
});

/** The period, and the one that it is compared with where there is one, to be changed. */
export function periodForm(view) {
  const field = (name, label, value) =>
    element(
      'div',
      { class: 'form-group' },
      element('label', { for: `loketnaker-${name}` }, label),
      element('input', {
        id: `loketnaker-${name}`,
        name,
        type: 'date',
        required: true,
        class: 'form-control input-sm',
        value,
      }),
    );
  return element(
    'form',
    {
      class: 'loketnaker-filters',
      'aria-label': 'Periode yang dibandingkan',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        location.hash = linkTo(Object.fromEntries(new FormData(submitted.target)));
      },
    },
    field('dari', 'Periode dari', view.period.from),
    field('sampai', 'sampai', view.period.until),
    ...(view.other
      ? [
          field('banding-dari', 'dibanding dari', view.other.from),
          field('banding-sampai', 'sampai', view.other.until),
        ]
      : []),
    element('button', { type: 'submit', class: 'btn btn-default btn-sm' }, view.other ? 'Bandingkan' : 'Tampilkan'),
  );
}

/** Service minutes, as people tell them. */
export function worked(minutes) {
  if (minutes === null || minutes === undefined) return '–';
  if (minutes < 60) return `${number.format(minutes)} menit`;
  return `${number.format(Math.round(minutes / 6) / 10)} jam`;
}

/** What changed: a sign and a number, never a colour alone. */
export function change(now, then) {
  const more = now - then;
  if (more === 0) return '=';
  return `${more > 0 ? '▲ +' : '▼ −'}${number.format(Math.abs(more))}`;
}

export const beside = (now, then, changed) =>
  element(
    'span',
    {},
    now,
    element('br'),
    element('small', {}, then, ' dulu', ...(changed ? [`, ${changed}`] : [])),
  );

/** How many, now and then, each leading to the list of its days. */
export const count = (now, then, list, text) =>
  beside(
    counted(now, list('period'), text),
    counted(then, list('other'), `${text}, pembanding`),
    change(now, then),
  );

const kept = (now, then, list, text) =>
  beside(
    element('span', {}, share(now.ended, now.inTime), ' (', counted(now.inTime, list('period'), text), ')'),
    element('span', {}, share(then.ended, then.inTime), ' (', counted(then.inTime, list('other'), `${text}, pembanding`), ')'),
    null,
  );

function row(name, each, view) {
  const { period: now, other: then } = each;
  const list = (word) => (which) => ({
    ...NOWHERE,
    ...listDays(view[which]),
    daftar: word,
    ...(each.office ? { kantor: each.office, layanan: each.service } : {}),
    halaman: '',
  });
  return [
    name,
    count(now.received, then.received, list('diterima'), `diterima, ${each.name}`),
    count(now.ended, then.ended, list('selesai'), `selesai, ${each.name}`),
    kept(now, then, list('selesai-tepat-waktu'), `selesai tepat waktu, ${each.name}`),
    count(now.ended - now.inTime, then.ended - then.inTime, list('selesai-terlambat'), `selesai terlambat, ${each.name}`),
    count(now.deleted, then.deleted, list('dihapus'), `dihapus, ${each.name}`),
    beside(worked(now.median), worked(then.median), null),
    beside(worked(now.percentile90), worked(then.percentile90), null),
  ];
}

const WIDTH = 720;
const LEFT = 250;
const RIGHT = 44;
const STEP = 38;
const BAR = 13;

const shortened = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Two bars for each row: above the period, below the other; the dark part ended in time. */
export function chart(rows, what) {
  const most = Math.max(1, ...rows.flatMap((each) => [each.period.ended, each.other.ended]));
  const wide = (ended) => (ended / most) * (WIDTH - LEFT - RIGHT);
  const bar = (figure, y, which) =>
    drawing(
      'g',
      {},
      drawing('title', {}, `${which}: ${figure.ended} selesai, ${figure.inTime} tepat waktu`),
      drawing('rect', { x: LEFT, y, width: wide(figure.ended), height: BAR, class: 'loketnaker-bar-late' }),
      drawing('rect', { x: LEFT, y, width: wide(figure.inTime), height: BAR, class: 'loketnaker-bar-kept' }),
      drawing('text', { x: LEFT + wide(figure.ended) + 4, y: y + BAR - 3 }, number.format(figure.ended)),
    );
  return drawing(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${rows.length * STEP + 6}`,
      role: 'img',
      'aria-label': `${what}: dua batang tiap baris, atas periode ini, bawah periode pembanding. Angkanya ada di tabel.`,
    },
    drawing(
      'defs',
      {},
      drawing(
        'pattern',
        { id: 'loketnaker-stripes', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        drawing('rect', { width: 6, height: 6, class: 'loketnaker-stripe-ground' }),
        drawing('line', { x1: 0, x2: 0, y1: 0, y2: 6, class: 'loketnaker-stripe' }),
      ),
    ),
    ...rows.flatMap((each, index) => {
      const y = index * STEP + 4;
      return [
        drawing('text', { x: LEFT - 8, y: y + BAR + 4, 'text-anchor': 'end' }, drawing('title', {}, each.name), shortened(each.name)),
        bar(each.period, y, 'Periode ini'),
        bar(each.other, y + BAR + 2, 'Pembanding'),
      ];
    }),
  );
}

const HEADERS = ['Diterima', 'Selesai', 'Janji ditepati', 'Selesai terlambat', 'Dihapus', 'Median waktu kerja', '9 dari 10 selesai dalam'];

function services(view) {
  const happened = view.services.filter(({ period, other }) =>
    [period, other].some((each) => each.received + each.ended + each.deleted > 0),
  );
  if (!happened.length)
    return [element('p', { class: 'loketnaker-empty' }, 'Tidak ada perkara yang diterima atau selesai dalam kedua periode ini.')];
  const several = new Set(happened.map((each) => each.office)).size > 1;
  const name = (each) =>
    element(
      'span',
      {},
      element('a', { href: linkTo({ kantor: each.office, layanan: each.service }) }, each.name),
      ...(several ? [element('br'), element('small', {}, each.officeName)] : []),
    );
  return [
    scrolled(
      table(
        'Tiap layanan: angka periode ini, di bawahnya periode pembanding dan selisihnya. Waktu kerja dihitung dalam jam kantor selama jam perkara berjalan.',
        ['Layanan', ...HEADERS],
        [
          ...happened.map((each) => row(name(each), each, view)),
          row(element('strong', {}, view.total.name), view.total, view),
        ],
      ),
    ),
    element('figure', { class: 'loketnaker-trend' }, chart(happened, 'Selesai tiap layanan'), key()),
  ];
}

const key = () =>
  element(
    'figcaption',
    {},
    element('span', { class: 'loketnaker-key loketnaker-key-kept', 'aria-hidden': 'true' }),
    ' penuh: selesai tepat waktu   ',
    element('span', { class: 'loketnaker-key loketnaker-key-late', 'aria-hidden': 'true' }),
    ' bergaris: selesai terlambat. Batang atas periode ini, batang bawah pembanding.',
  );

function steps(view) {
  const list = (step, word) => (which) => ({
    ...NOWHERE,
    ...listDays(view[which]),
    daftar: word,
    ...(view.services.length === 1 ? { kantor: view.services[0].office } : {}),
    langkah: step.element,
    panggilan: step.call ?? '-',
    halaman: '',
  });
  if (!view.steps.length)
    return [
      element(
        'p',
        { class: 'loketnaker-empty' },
        'Pilih satu layanan (di satu kantor) untuk melihat langkah-langkahnya.',
      ),
    ];
  return [
    scrolled(
      table(
        'Tiap langkah: tugas yang diselesaikan dan waktu kerjanya',
        ['Langkah', 'Diselesaikan', 'Tepat waktu', 'Median waktu kerja', '9 dari 10 selesai dalam'],
        view.steps.map((each) => [
          element(
            'span',
            {},
            each.name,
            ...(each.callName ? [element('br'), element('small', {}, `dalam ${each.callName}`)] : []),
          ),
          count(each.period.ended, each.other.ended, list(each, 'tugas-selesai'), `diselesaikan, ${each.name}`),
          kept(each.period, each.other, list(each, 'tugas-selesai-tepat-waktu'), `tepat waktu, ${each.name}`),
          beside(worked(each.period.median), worked(each.other.median), null),
          beside(worked(each.period.percentile90), worked(each.other.percentile90), null),
        ]),
      ),
    ),
    element('figure', { class: 'loketnaker-trend' }, chart(view.steps, 'Tugas tiap langkah'), key()),
  ];
}

/** Links to what is compared often. */
export const often = (today) =>
  element(
    'p',
    { class: 'loketnaker-jangan-cetak loketnaker-sering' },
    ...presets(today).flatMap(([name, now, then], index) => [
      index ? ' · ' : '',
      element('a', { href: linkTo(chosen(now, then)) }, name),
    ]),
  );

export const span = ({ from, until }) => `${shownDate(from)} sampai ${shownDate(until)}`;

/** The tab "Perbandingan". */
export function comparison(view, parameters, today) {
  const take = (format, more, text) =>
    element('a', { href: address('sla/periods/download', { ...parameters, ...more, format }), download: '' }, text);
  return element(
    'div',
    {},
    often(today),
    periodForm(view),
    element('h2', {}, `${span(view.period)}, dibanding ${span(view.other)}`),
    ...services(view),
    element('h2', {}, 'Langkah'),
    ...steps(view),
    element(
      'p',
      { class: 'loketnaker-foot' },
      take('xlsx', {}, 'Unduh perbandingan (XLSX)'),
      ' · ',
      take('csv', { table: 'layanan' }, 'Unduh layanan (CSV)'),
      ...(view.steps.length ? [' · ', take('csv', { table: 'langkah' }, 'Unduh langkah (CSV)')] : []),
    ),
  );
}
