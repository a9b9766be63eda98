// The page that finds cases, running and ended, and shows one of them.
import { fileOf, overview } from './case-file.js';
import { path } from './diagram.js';
import { record } from './record.js';
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { figures } from './offices.js';
import { search } from './search.js';
import { ask, send } from './server.js';
import { user } from './user.js';

const PAGE = '#/perkara';
const NOTHING = { offices: [], instances: false };
const { asked, back, go } = search(PAGE, ['office', 'service', 'state', 'dates', 'from', 'until', 'order', 'page']);

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function input(name, conditions, attributes = {}) {
  return element('input', {
    id: `loketnaker-${name}`,
    name,
    class: 'form-control',
    value: conditions[name],
    ...attributes,
  });
}

function select(name, conditions, choices) {
  const options = choices.map(([value, label]) =>
    element('option', { value, selected: (conditions[name] ?? '') === value }, label),
  );
  return element('select', { id: `loketnaker-${name}`, name, class: 'form-control' }, ...options);
}

/** Each value once with its name, by name: the same service may be in several offices. */
function named(choices, value, name) {
  return [...new Map(choices.map((choice) => [choice[value], choice[name]]))].sort(([, one], [, other]) =>
    one.localeCompare(other, 'id'),
  );
}

function form(conditions, choices, look) {
  const mine = named(choices, 'office', 'officeName');
  const office =
    mine.length > 1 ? field('Kantor', select('office', conditions, [['', 'Semua kantor'], ...mine])) : null;
  return element(
    'form',
    {
      class: 'loketnaker-cari',
      autocomplete: 'off', // or the browser offers the names to the next one who types
      'aria-label': 'Cari perkara',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        look(Object.fromEntries([...new FormData(submitted.target)].map(([name, value]) => [name, value.trim()])));
      },
    },
    field(
      'Nomor perkara',
      input('number', conditions, { placeholder: 'sebagian nomor, mis. BKS-2026', maxlength: '40' }),
    ),
    field(
      'Pemohon',
      input('applicant', conditions, { placeholder: 'sebagian nama, sedikitnya 3 huruf', maxlength: '100' }),
    ),
    office,
    field(
      'Layanan',
      select('service', conditions, [['', 'Semua layanan'], ...named(choices, 'service', 'serviceName')]),
    ),
    field(
      'Keadaan',
      select('state', conditions, [
        ['', 'Semua'],
        ['running', 'Berjalan'],
        ['closed', 'Selesai'],
        ['deleted', 'Dihapus'],
      ]),
    ),
    field(
      'Tanggal',
      select('dates', conditions, [
        ['', 'Diterima'],
        ['closed', 'Selesai'],
      ]),
    ),
    field('Dari', input('from', conditions, { type: 'date' })),
    field('Sampai', input('until', conditions, { type: 'date' })),
    field(
      'Urutan',
      select('order', conditions, [
        ['', 'Terbaru dahulu'],
        ['oldest', 'Terlama dahulu'],
      ]),
    ),
    element(
      'div',
      { class: 'form-group loketnaker-cari-tombol' },
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Cari'),
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => look({}) }, 'Kosongkan'),
    ),
  );
}

let instances = true; // whether Cockpit's own page of a running case is this user's

const fileLink = (found, text) => element('a', { href: `${PAGE}?id=${encodeURIComponent(found.id)}` }, text);
const numberLink = (found) =>
  found.running && instances
    ? element('a', { href: `#/process-instance/${encodeURIComponent(found.id)}/runtime` }, found.number)
    : fileLink(found, found.number);

function promise(found) {
  const due = shownMoment(found.due);
  if (found.deleted) return '– Dihapus';
  if (found.paused && !found.late) return `‖ Jam berhenti (${due} bila jam tidak berhenti)`;
  if (!found.late) return found.running ? due : `✓ Tepat waktu (${due})`;
  return element(
    'span',
    { class: 'loketnaker-terlambat' },
    found.running ? `▲ Lewat (${due})` : `▲ Terlambat (${due})`,
  );
}

function heading(answer) {
  if (answer.more)
    return `Lebih dari ${number.format(answer.count)} perkara; hanya ${number.format(answer.count)} yang pertama ditampilkan. Persempit pencarian.`;
  return `${number.format(answer.count)} perkara ditemukan`;
}

function pager(answer, turn) {
  const last = Math.max(1, Math.ceil(answer.count / answer.perPage));
  if (last === 1) return null;
  const to = (page, label) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-default', disabled: page < 1 || page > last, onclick: () => turn(page) },
      label,
    );
  return element(
    'nav',
    { class: 'loketnaker-halaman', 'aria-label': 'Halaman hasil' },
    to(answer.page - 1, '‹ Sebelumnya'),
    ` Halaman ${answer.page} dari ${last} `,
    to(answer.page + 1, 'Berikutnya ›'),
  );
}

function results(answer, turn) {
  const cut = answer.cut
    ? element(
        'p',
        { class: 'alert alert-warning' },
        'Terlalu banyak perkara yang cocok; hanya 5.000 perkara pertama menurut urutan ini yang disaring. Tulis nomor atau nama yang lebih lengkap.',
      )
    : null;
  if (!answer.cases.length)
    return [
      cut,
      element(
        'p',
        { role: 'status' },
        'Tidak ada perkara yang cocok. Kurangi syaratnya, atau periksa ejaan nama dan nomor.',
      ),
    ];
  return [
    cut,
    table(
      heading(answer),
      ['Nomor', 'Pemohon', 'Layanan', 'Kantor', 'Diterima', 'Selesai', 'Janji', 'Hasil', 'Berkas'],
      answer.cases.map((found) => [
        numberLink(found),
        found.applicant,
        found.serviceName,
        found.officeName,
        shownMoment(found.received),
        found.running ? '● berjalan' : shownMoment(found.closed),
        promise(found),
        found.outcome ?? '–',
        fileLink(found, 'Buka'),
      ]),
    ),
    pager(answer, turn),
  ];
}

function list(node, choices, who) {
  const conditions = asked(who);
  const found = element('div', { 'aria-live': 'polite' });
  const look = (others) => go(others, () => node.replaceChildren(...list(node, choices, who)));
  load(
    found,
    () => send('POST', 'cases', conditions),
    (answer) => results(answer, (page) => look({ ...conditions, page })),
  );
  return [element('h3', {}, 'Perkara'), form(conditions, choices, look), found];
}

function one(file) {
  const running = file.running && instances
    ? element(
        'p',
        {},
        element(
          'a',
          { href: `#/process-instance/${encodeURIComponent(file.id)}/runtime` },
          'Buka di halaman perkara berjalan',
        ),
      )
    : null;
  return [
    element('p', {}, element('a', { href: back() }, '‹ Cari perkara lain')),
    element('h3', {}, file.number),
    element(
      'p',
      { class: 'loketnaker-pokok' },
      element('strong', {}, file.applicant),
      ` – ${file.serviceName}, ${file.officeName}`,
    ),
    file.subject ? element('p', {}, `Pokok: ${file.subject}`) : null,
    file.outcome ? element('p', {}, `Hasil: ${file.outcome}`) : null,
    running,
    ...overview(file),
    path(file),
    record(file),
  ];
}

export default [
  {
    id: 'loketnaker.perkara',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: '/perkara' },
    render: (node) => {
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      const id = new URLSearchParams(location.hash.split('?')[1] ?? '').get('id');
      if (id)
        load(
          node,
          () => Promise.all([fileOf(id), figures()]),
          ([file, mine]) => {
            instances = mine.instances;
            return one(file);
          },
        );
      else
        load(
          node,
          () => Promise.all([ask('cases/choices'), user(), figures()]),
          ([choices, who, mine]) => {
            instances = mine.instances;
            return list(node, choices, who);
          },
        );
    },
  },
  {
    id: 'loketnaker.perkara.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 8,
    properties: { path: PAGE },
    render: async (node) => {
      const mine = await figures().catch(() => NOTHING);
      if (mine.offices.length) node.append(element('a', { href: PAGE }, 'Perkara'));
    },
  },
];
