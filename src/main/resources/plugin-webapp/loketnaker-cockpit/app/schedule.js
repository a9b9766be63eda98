// The page "Jadwal": which cases the system begins by itself, when the next one, and what became of the last ones.
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { offices } from './offices.js';
import { ask } from './server.js';

const PAGE = '/jadwal';
const EVERY = { bulan: 'setiap bulan', triwulan: 'setiap triwulan', semester: 'setiap Januari dan Juli', tahun: 'setiap Januari' };

const begun = (each) =>
  element(
    'li',
    {},
    each.caseId
      ? element('a', { href: `#/perkara?id=${encodeURIComponent(each.caseId)}` }, each.number ?? each.period)
      : each.period,
    ` ${shownMoment(each.started)}`,
    each.madeUp ? ` ▲ disusulkan, seharusnya ${shownMoment(each.due)}` : '',
  );

const last = (row) =>
  row.last.length ? element('ul', { class: 'list-unstyled' }, ...row.last.map(begun)) : 'belum pernah';

const next = (row) =>
  element(
    'div',
    {},
    element('strong', {}, shownMoment(row.next)),
    element('div', {}, `untuk ${row.about}`),
    row.error ? element('div', { class: 'text-danger' }, `▲ Belum dapat dimulai, dicoba lagi: ${row.error}`) : null,
  );

function page(rows) {
  return [
    element('h3', {}, 'Jadwal'),
    element(
      'p',
      {},
      'Perkara yang dimulai sistem sendiri, tepat satu untuk setiap masa. Yang terlewat karena sistem berhenti disusulkan satu per satu menurut urutannya.',
    ),
    rows.length
      ? table(
          `${rows.length} jadwal`,
          ['Layanan', 'Dimulai', 'Berikutnya', 'Terakhir dimulai'],
          rows.map((row) => [
            element('div', {}, row.serviceName, element('div', { class: 'text-muted' }, row.officeName)),
            element(
              'div',
              {},
              `${EVERY[row.every]}, hari kerja ke-${row.workingDay}`,
              element('div', { class: 'text-muted' }, row.ground),
            ),
            next(row),
            last(row),
          ]),
        )
      : element('p', { role: 'status' }, 'Tidak ada layanan kantor ini yang dimulai sistem sendiri.'),
  ];
}

export default [
  {
    id: 'loketnaker.jadwal.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 5,
    render: async (node) => {
      if ((await offices().catch(() => [])).length) node.append(element('a', { href: `#${PAGE}` }, 'Jadwal'));
    },
  },
  {
    id: 'loketnaker.jadwal',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: PAGE },
    render: (node) => {
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      load(node, () => ask('schedule'), page);
    },
  },
];
