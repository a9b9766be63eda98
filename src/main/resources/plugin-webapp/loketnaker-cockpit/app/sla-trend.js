// What ended, week by week: bars for how many, of which the dark part was in time; the same as a table below.

import { drawing, element, number, shownDate, table } from './dom.js';
import { NOWHERE, listDays } from './sla-filters.js';
import { counted, scrolled, share } from './sla-tables.js';

const WIDTH = 720;
const HEIGHT = 200;
const LEFT = 44;
const BOTTOM = 24;
const TOP = 18;

/** A round number not below the highest bar. */
function roof(most) {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= most);
}

function bars(weeks, top) {
  const step = (WIDTH - LEFT) / weeks.length;
  const height = (count) => (count / top) * (HEIGHT - BOTTOM - TOP);
  return weeks.flatMap((week, index) => {
    const x = LEFT + index * step + step * 0.12;
    const bar = (count, kind) =>
      drawing('rect', {
        x,
        y: HEIGHT - BOTTOM - height(count),
        width: step * 0.76,
        height: height(count),
        class: `loketnaker-bar-${kind}`,
      });
    const late = week.done - week.inTime;
    const title = drawing(
      'title',
      {},
      `Minggu ${shownDate(week.start)}: ${week.done} selesai, ${week.inTime} tepat waktu, ${late} terlambat`,
    );
    const percent =
      weeks.length <= 20 && week.done > 0
        ? drawing(
            'text',
            { x: x + step * 0.38, y: HEIGHT - BOTTOM - height(week.done) - 4, 'text-anchor': 'middle' },
            `${Math.round((week.inTime * 100) / week.done)}%`,
          )
        : null;
    return [drawing('g', {}, title, bar(week.done, 'late'), bar(week.inTime, 'kept'), percent)];
  });
}

function axis(weeks, top) {
  const step = (WIDTH - LEFT) / weeks.length;
  const every = Math.ceil(weeks.length / 8);
  const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const lines = [0, top / 2, top].map((value) => {
    const y = HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
    return drawing(
      'g',
      {},
      drawing('line', { x1: LEFT, x2: WIDTH, y1: y, y2: y, class: 'loketnaker-line' }),
      drawing('text', { x: LEFT - 6, y: y + 4, 'text-anchor': 'end' }, number.format(value)),
    );
  });
  const dates = weeks
    .map((week, index) => [week, index])
    .filter(([, index]) => index % every === 0)
    .map(([week, index]) =>
      drawing(
        'text',
        { x: LEFT + index * step + step / 2, y: HEIGHT - 6, 'text-anchor': 'middle' },
        day.format(new Date(week.start)),
      ),
    );
  return [...lines, ...dates];
}

/** The days of a week that are in the period. */
function daysOf(week, { from, until }) {
  const last = new Date(Date.parse(week.start) + 6 * 86_400_000).toISOString().slice(0, 10);
  return { from: week.start < from ? from : week.start, until: last > until ? until : last };
}

export function trend(board) {
  const weeks = board.trend;
  const list = (week, which) => ({
    ...NOWHERE,
    ...listDays(daysOf(week, board.period)),
    daftar: `${board.counted === 'tugas' ? 'tugas-selesai' : 'selesai'}${which}`,
    tab: '',
    halaman: '',
  });
  const what = board.counted === 'tugas' ? 'tugas' : 'perkara';
  const done = weeks.reduce((sum, week) => sum + week.done, 0);
  const inTime = weeks.reduce((sum, week) => sum + week.inTime, 0);
  if (done === 0)
    return element(
      'p',
      { class: 'loketnaker-empty' },
      `Belum ada ${what} yang selesai dalam ${board.period.days} hari terakhir.`,
    );
  const top = roof(Math.max(...weeks.map((week) => week.done)));
  const summary = `Dari ${number.format(done)} ${what} yang selesai ${shownDate(board.period.from)} sampai ${shownDate(board.period.until)}, ${number.format(inTime)} (${share(done, inTime)}) tepat waktu.`;
  return element(
    'figure',
    { class: 'loketnaker-trend' },
    drawing(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `Batang per minggu. ${summary}` },
      drawing(
        'defs',
        {},
        drawing(
          'pattern',
          {
            id: 'loketnaker-stripes',
            width: 6,
            height: 6,
            patternUnits: 'userSpaceOnUse',
            patternTransform: 'rotate(45)',
          },
          drawing('rect', { width: 6, height: 6, class: 'loketnaker-stripe-ground' }),
          drawing('line', { x1: 0, x2: 0, y1: 0, y2: 6, class: 'loketnaker-stripe' }),
        ),
      ),
      ...axis(weeks, top),
      ...bars(weeks, top),
    ),
    element(
      'figcaption',
      {},
      element('span', { class: 'loketnaker-key loketnaker-key-kept', 'aria-hidden': 'true' }),
      ' penuh: selesai tepat waktu   ',
      element('span', { class: 'loketnaker-key loketnaker-key-late', 'aria-hidden': 'true' }),
      ` bergaris: selesai terlambat. ${summary}`,
    ),
    element(
      'details',
      {},
      element('summary', {}, 'Angka per minggu'),
      scrolled(
        table(
          `Selesai per minggu (${what})`,
          ['Minggu mulai', 'Selesai', 'Tepat waktu', 'Bagian tepat waktu'],
          weeks.map((week) => [
            shownDate(week.start),
            counted(week.done, list(week, ''), `selesai, minggu ${shownDate(week.start)}`),
            counted(week.inTime, list(week, '-tepat-waktu'), `tepat waktu, minggu ${shownDate(week.start)}`),
            share(week.done, week.inTime),
          ]),
        ),
      ),
    ),
  );
}
