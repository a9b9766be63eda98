// The page "Rencana": a year's plan of what an office begins itself, such as inspections: which firm, in which month,
// whose, and the one case that came of it.
import { fileLink } from './case-standing.js';
import { element, shownDate, table } from './dom.js';
import { told } from './firms-known.js';
import { load } from './load.js';
import { question } from './question.js';
import { search } from './search.js';
import { ask, download, send } from './server.js';
import { startService } from './start-service.js';
import { user } from './user.js';

const PAGE = '#/rencana';
const LEAST = 3;
const STATES = { planned: 'Belum', late: '▲ Terlambat', running: 'Berjalan', done: '✓ Sudah' };
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

const { asked, linkTo } = search(PAGE, ['office', 'service', 'year']);
const pathOf = (service, rest = '') =>
  `plans/${encodeURIComponent(service.office)}/${encodeURIComponent(service.service)}${rest}`;
const linePath = (line, rest = '') => `plans/lines/${encodeURIComponent(line.id)}${rest}`;

const button = (caption, kind, onclick) =>
  element('button', { type: 'button', class: `btn btn-${kind}`, onclick }, caption);

function field(caption, node) {
  return element('div', { class: 'form-group' }, element('label', { for: node.id }, caption), node);
}

/** Month, day and official, of a new line or one that is changed. */
function when(sheet, id, line) {
  const months = element(
    'select',
    { id: `${id}-bulan`, class: 'form-control' },
    ...MONTHS.map((name, at) => {
      const value = `${sheet.year}-${String(at + 1).padStart(2, '0')}`;
      const month = line?.month ?? sheet.today.slice(0, 7);
      return element('option', { value, selected: month === value }, name);
    }),
  );
  const day = element('input', { id: `${id}-tanggal`, class: 'form-control', type: 'date', value: line?.day ?? '' });
  const official = element(
    'select',
    { id: `${id}-petugas`, class: 'form-control' },
    element('option', { value: '' }, 'Belum ditentukan'),
    ...sheet.officials.map((each) => element('option', { value: each.id, selected: line?.official === each.id }, each.name)),
  );
  return {
    nodes: [field('Bulan', months), field('Tanggal (boleh kosong)', day), field('Petugas', official)],
    values: () => ({ month: months.value, day: day.value || null, official: official.value || null }),
  };
}

function adding(sheet, act, error) {
  const id = 'loketnaker-rencana';
  const { nodes, values } = when(sheet, id);
  const typed = element('input', { id: `${id}-perusahaan`, class: 'form-control', autocomplete: 'off' });
  const chosen = element('select', { id: `${id}-pilihan`, class: 'form-control', required: true });
  const look = async () => {
    error.textContent = '';
    if (typed.value.trim().length < LEAST) {
      error.textContent = 'Tulis sedikitnya tiga huruf nama atau angka NIB.';
      return;
    }
    try {
      const { firms } = await send('POST', `firms/${encodeURIComponent(sheet.service.office)}`, {
        kind: 'perusahaan',
        text: typed.value,
        page: 1,
      });
      chosen.replaceChildren(...firms.map((firm) => element('option', { value: firm.id }, told(firm))));
      if (!firms.length)
        error.textContent = 'Tidak ada dalam daftar. Tambahkan dahulu di Perusahaan dan serikat.';
    } catch (refused) {
      error.textContent = refused.message;
    }
  };
  return element(
    'form',
    {
      class: 'loketnaker-rencana-tambah',
      'aria-label': 'Tambah ke rencana',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        act(() => send('POST', pathOf(sheet.service), { ...values(), firm: chosen.value || null }));
      },
    },
    field('Cari perusahaan', typed),
    button('Cari', 'default', look),
    field('Perusahaan', chosen),
    ...nodes,
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Tambahkan'),
  );
}

function lineButtons(sheet, line, act) {
  if (!sheet.service.workable || line.state === 'running' || line.state === 'done') return '';
  const begin = () =>
    act(async () => {
      const begun = await send('POST', linePath(line, '/begin'));
      startService(begun.serviceName, begun.values);
      return null;
    });
  const change = async () => {
    const { nodes, values } = when(sheet, `loketnaker-rencana-${line.id}`, line);
    const sure = { label: 'Simpan', kind: 'primary' };
    const text = element('div', {}, ...nodes);
    if ((await question(`Ubah rencana ${line.firm}`, text, [sure, { label: 'Batal' }])) === sure)
      act(() => send('PUT', linePath(line), values()));
  };
  const remove = async () => {
    const sure = { label: 'Hapus', kind: 'danger' };
    if ((await question('Hapus dari rencana?', line.firm, [sure, { label: 'Batal' }])) === sure)
      act(() => send('DELETE', linePath(line)));
  };
  return element(
    'span',
    { class: 'loketnaker-angkatan-tombol' },
    button('Mulai', 'primary btn-xs', begin),
    button('Ubah', 'default btn-xs', change),
    button('Hapus', 'default btn-xs', remove),
  );
}

function state(line) {
  return element(
    'span',
    { class: line.state === 'late' ? 'text-danger' : null },
    STATES[line.state],
    line.caseId ? ' ' : '',
    line.caseId ? fileLink({ id: line.caseId, number: line.caseNumber }, line.caseNumber, {}) : null,
    line.outcome ? `: ${line.outcome}` : '',
  );
}

function lines(sheet, act) {
  if (!sheet.lines.length) return element('p', {}, 'Belum ada yang direncanakan untuk tahun ini.');
  const done = sheet.lines.filter((line) => line.state === 'running' || line.state === 'done').length;
  const late = sheet.lines.filter((line) => line.state === 'late').length;
  return element(
    'div',
    { class: 'loketnaker-angkatan-gulir', tabindex: '0', role: 'region', 'aria-label': 'Rencana' },
    table(
      `${done} dari ${sheet.lines.length} sudah dimulai${late ? `, ${late} terlambat` : ''}`,
      ['Waktu', 'Perusahaan', 'Petugas', 'Keadaan', ''],
      sheet.lines.map((line) => [
        line.day ? shownDate(line.day) : MONTHS[Number(line.month.slice(5)) - 1],
        line.firm,
        line.officialName ?? '–',
        state(line),
        lineButtons(sheet, line, act),
      ]),
    ),
  );
}

function drawSheet(node, sheet) {
  const error = element('p', { role: 'alert', class: 'text-danger' });
  const message = element('p', { role: 'status' });
  const act = async (action) => {
    error.textContent = '';
    try {
      const answer = await action();
      if (answer) node.replaceChildren(...drawSheet(node, answer));
    } catch (refused) {
      error.textContent = refused.message;
    }
  };
  const print = async () => {
    try {
      message.textContent = `${await download(pathOf(sheet.service, `/${sheet.year}/print`), {}, `rencana-${sheet.year}.pdf`)} diunduh.`;
    } catch (refused) {
      error.textContent = refused.message;
    }
  };
  const year = (other) =>
    element('a', { href: linkTo({ office: sheet.service.office, service: sheet.service.service, year: String(other) }) }, String(other));
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, `Rencana ${sheet.service.serviceName} ${sheet.year}`),
    element('p', { class: 'text-muted' }, `${sheet.service.officeName}. Satu perkara untuk setiap perusahaan dan bulan.`),
    element('p', {}, year(sheet.year - 1), ' · ', year(sheet.year + 1), ' ', button('Cetak (PDF)', 'default btn-xs', print)),
    message,
    error,
    ...(sheet.service.workable ? [adding(sheet, act, error)] : []),
    lines(sheet, act),
  ];
}

function drawServices(services) {
  const now = String(new Date().getFullYear());
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, 'Rencana'),
    services.length
      ? element(
          'ul',
          {},
          ...services.map((each) =>
            element(
              'li',
              {},
              element('a', { href: linkTo({ office: each.office, service: each.service, year: now }) }, `${each.serviceName} (${each.officeName})`),
            ),
          ),
        )
      : element('p', {}, 'Tidak ada layanan berencana untuk peran Anda.'),
  ];
}

export default [
  {
    id: 'loketnaker.rencana',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/rencana' },
    render: (node) => {
      node.classList.add('loketnaker-angkatan', 'loketnaker-rencana');
      load(node, user, (who) => {
        const { office, service, year } = asked(who);
        const content = element('div', {});
        if (office && service && year)
          load(content, () => ask(pathOf({ office, service }, `/${encodeURIComponent(year)}`)), (sheet) => drawSheet(content, sheet));
        else load(content, () => ask('plans'), drawServices);
        return content;
      });
    },
  },
  {
    id: 'loketnaker.rencana.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 137,
    render: async (node) => {
      const mine = await ask('plans').catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE, class: 'loketnaker-rencana-menu' }, 'Rencana'));
    },
  },
];
