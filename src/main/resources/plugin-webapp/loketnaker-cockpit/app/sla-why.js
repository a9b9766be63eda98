// Why the cases that ended took the way they took: what was missing, reasons, how often, and where the time went.

import { drawing, element, number, table } from './dom.js';
import { address } from './server.js';
import { NOWHERE, linkTo, listDays } from './sla-filters.js';
import { count, often, periodForm, span, beside, worked } from './sla-periods.js';
import { scrolled, share } from './sla-tables.js';

const MOST_BARS = 10;
const WIDTH = 720;
const LEFT = 300;
const RIGHT = 60;
const STEP = 26;
const BAR = 16;

const shortened = (text) => (text.length > 46 ? `${text.slice(0, 45)}…` : text);

/** Parts of one bar; never told by shade alone: the table has each number. */
const PARTS = [
  ['office', 'kept', 'kantor bekerja'],
  ['applicant', 'late', 'menunggu pemohon'],
  ['other', 'other', 'menunggu hal lain'],
];

function line(name, y, ...bars) {
  return [
    drawing(
      'text',
      { x: LEFT - 8, y: y + BAR - 4, 'text-anchor': 'end' },
      drawing('title', {}, name),
      shortened(name),
    ),
    ...bars,
  ];
}

function drawn(rows, label, barsOf) {
  return drawing(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${rows.length * STEP + 6}`, role: 'img', 'aria-label': `${label}. Angkanya ada di tabel.` },
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
    ...rows.flatMap((row, index) => line(row.name, index * STEP + 4, ...barsOf(row, index * STEP + 4))),
  );
}

/** A bar for each of the most frequent. */
export function frequent(rows, label) {
  const shown = rows.filter((row) => row.cases).slice(0, MOST_BARS);
  const most = Math.max(1, ...shown.map((row) => row.cases));
  const wide = (cases) => (cases / most) * (WIDTH - LEFT - RIGHT);
  return drawn(shown, label, (row, y) => [
    drawing('rect', { x: LEFT, y, width: wide(row.cases), height: BAR, class: 'loketnaker-bar-kept' }),
    drawing('text', { x: LEFT + wide(row.cases) + 4, y: y + BAR - 4 }, number.format(row.cases)),
  ]);
}

const whole = (time) => time.office + time.applicant + time.other;

/** Where the time of an average case went, a bar for each service. */
export function whereTimeGoes(rows) {
  const most = Math.max(1, ...rows.map((row) => whole(row.period)));
  const wide = (minutes) => (minutes / most) * (WIDTH - LEFT - RIGHT);
  return drawn(rows, 'Ke mana waktu perkara pergi', (row, y) => {
    let x = LEFT;
    const bars = PARTS.map(([part, kind, told]) => {
      const width = wide(row.period[part]);
      const bar = drawing(
        'rect',
        { x, y, width, height: BAR, class: `loketnaker-bar-${kind}` },
        drawing('title', {}, `${told}: ${worked(row.period[part])}`),
      );
      x += width;
      return bar;
    });
    return [...bars, drawing('text', { x: x + 4, y: y + BAR - 4 }, worked(whole(row.period)))];
  });
}

const key = () =>
  element(
    'figcaption',
    {},
    ...PARTS.flatMap(([, kind, told]) => [
      element('span', { class: `loketnaker-key loketnaker-key-${kind}`, 'aria-hidden': 'true' }),
      ` ${told}   `,
    ]),
    'dalam jam kantor, rata-rata tiap perkara.',
  );

function causes(title, caption, rows, view, none) {
  const heading = element('h2', {}, title);
  if (!rows.length) return [heading, element('p', { class: 'loketnaker-empty' }, none)];
  const list = (row) => (which) => ({
    ...NOWHERE,
    ...listDays(view[which]),
    daftar: 'sebab',
    'sebab-jenis': row.kind,
    sebab: row.cause,
    halaman: '',
  });
  return [
    heading,
    element('figure', { class: 'loketnaker-trend' }, frequent(rows, title)),
    scrolled(
      table(
        caption,
        ['Sebab', 'Perkara', 'Dari yang selesai'],
        rows.map((row) => [
          row.name,
          count(row.cases, row.otherCases, list(row), row.name),
          beside(share(view.cases, row.cases), share(view.otherCases, row.otherCases), null),
        ]),
      ),
    ),
  ];
}

function times(view) {
  const heading = element('h2', {}, 'Ke mana waktu pergi');
  if (!view.times.length)
    return [
      heading,
      element('p', { class: 'loketnaker-empty' }, 'Belum ada perkara selesai yang waktunya tercatat dalam kedua periode ini.'),
    ];
  const list = (row) => (which) => ({
    ...NOWHERE,
    ...listDays(view[which]),
    daftar: 'selesai',
    kantor: row.office,
    layanan: row.service,
    halaman: '',
  });
  const several = new Set(view.times.map((row) => row.office)).size > 1;
  const told = (time, part) => worked(time.cases ? time[part] : null);
  const both = (row, part) => beside(told(row.period, part), told(row.other, part), null);
  return [
    heading,
    element('figure', { class: 'loketnaker-trend' }, whereTimeGoes(view.times), key()),
    scrolled(
      table(
        'Rata-rata tiap perkara, dalam jam kantor: waktu kantor bekerja, waktu jam berhenti karena menunggu pemohon, dan waktu jam berhenti karena hal lain, misalnya instansi lain',
        ['Layanan', 'Perkara selesai', 'Kantor', 'Pemohon', 'Hal lain'],
        view.times.map((row) => [
          element(
            'span',
            {},
            element('a', { href: linkTo({ kantor: row.office, layanan: row.service }) }, row.name),
            ...(several ? [element('br'), element('small', {}, row.officeName)] : []),
          ),
          count(row.period.cases, row.other.cases, list(row), `selesai, ${row.name}`),
          both(row, 'office'),
          both(row, 'applicant'),
          both(row, 'other'),
        ]),
      ),
    ),
  ];
}

/** The tab "Sebab". */
export function reasons(view, parameters, today) {
  const take = (format, more, text) =>
    element('a', { href: address('sla/why/download', { ...parameters, ...more, format }), download: '' }, text);
  return element(
    'div',
    {},
    often(today),
    periodForm(view),
    element(
      'p',
      {},
      `Dari ${number.format(view.cases)} perkara yang selesai ${span(view.period)}; pembandingnya ${number.format(view.otherCases)} perkara yang selesai ${span(view.other)}.`,
    ),
    ...causes(
      'Yang paling sering kurang',
      'Persyaratan yang dinyatakan kurang, dalam berapa perkara',
      view.missing,
      view,
      'Tidak ada persyaratan yang dinyatakan kurang.',
    ),
    ...causes(
      'Berapa kali berkas kurang',
      'Berapa kali sebuah perkara dinyatakan kurang',
      view.returned,
      view,
      'Tidak ada perkara yang selesai.',
    ),
    ...causes(
      'Alasan yang ditulis',
      'Alasan pengembalian, penolakan dan keputusan lain, dan pada langkah mana; kalimatnya ada di perkaranya',
      view.reasons,
      view,
      'Tidak ada alasan yang ditulis.',
    ),
    ...causes('Cara berakhir', 'Bagaimana perkara berakhir', view.outcomes, view, 'Tidak ada perkara yang selesai.'),
    ...times(view),
    element(
      'p',
      { class: 'loketnaker-foot' },
      take('xlsx', {}, 'Unduh semuanya (XLSX)'),
      ' · ',
      take('csv', { table: 'sebab' }, 'Unduh sebab (CSV)'),
      ' · ',
      take('csv', { table: 'waktu' }, 'Unduh waktu (CSV)'),
    ),
  );
}
