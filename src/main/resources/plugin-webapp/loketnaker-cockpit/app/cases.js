// The page that finds cases, running and ended, and shows one of them.
import { fileOf, overview } from './case-file.js';
import { path } from './diagram.js';
import { record } from './record.js';
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { offices } from './offices.js';
import { ask } from './server.js';

const PAGE = '#/perkara';
const asked = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] ?? ''));

function go(conditions) {
  const given = Object.entries(conditions).filter(([, value]) => value);
  const there = given.length ? `${PAGE}?${new URLSearchParams(given)}` : PAGE;
  if (location.hash === there) location.reload();
  else location.hash = there;
}

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function input(name, conditions, attributes = {}) {
  return element('input', { id: `loketnaker-${name}`, name, class: 'form-control', value: conditions[name], ...attributes });
}

function select(name, conditions, choices) {
  const options = choices.map(([value, label]) => element('option', { value, selected: (conditions[name] ?? '') === value }, label));
  return element('select', { id: `loketnaker-${name}`, name, class: 'form-control' }, ...options);
}

/** Each value once with its name, by name: the same service may be in several offices. */
function named(choices, value, name) {
  return [...new Map(choices.map((choice) => [choice[value], choice[name]]))].sort(([, one], [, other]) => one.localeCompare(other, 'id'));
}

function form(conditions, choices) {
  const mine = named(choices, 'kantor', 'namaKantor');
  const office = mine.length > 1 ? field('Kantor', select('kantor', conditions, [['', 'Semua kantor'], ...mine])) : null;
  return element(
    'form',
    {
      class: 'loketnaker-cari',
      'aria-label': 'Cari perkara',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        go(Object.fromEntries([...new FormData(submitted.target)].map(([name, value]) => [name, value.trim()])));
      },
    },
    field('Nomor perkara', input('nomor', conditions, { placeholder: 'awal nomor, mis. PHI-BKS-2026', maxlength: '40' })),
    field('Pemohon', input('pemohon', conditions, { placeholder: 'awal nama atau kata dalam nama', maxlength: '100' })),
    office,
    field('Layanan', select('layanan', conditions, [['', 'Semua layanan'], ...named(choices, 'layanan', 'namaLayanan')])),
    field('Keadaan', select('keadaan', conditions, [['', 'Semua'], ['berjalan', 'Berjalan'], ['selesai', 'Selesai'], ['dihapus', 'Dihapus']])),
    field('Tanggal', select('tanggal', conditions, [['', 'Diterima'], ['selesai', 'Selesai']])),
    field('Dari', input('dari', conditions, { type: 'date' })),
    field('Sampai', input('sampai', conditions, { type: 'date' })),
    field('Urutan', select('urut', conditions, [['', 'Terbaru dahulu'], ['terlama', 'Terlama dahulu']])),
    element(
      'div',
      { class: 'form-group loketnaker-cari-tombol' },
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Cari'),
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => go({}) }, 'Kosongkan'),
    ),
  );
}

const fileLink = (found, text) => element('a', { href: `${PAGE}?id=${encodeURIComponent(found.id)}` }, text);
const numberLink = (found) =>
  found.berjalan ? element('a', { href: `#/process-instance/${encodeURIComponent(found.id)}/runtime` }, found.nomor) : fileLink(found, found.nomor);

function promise(found) {
  const due = shownMoment(found.tenggat);
  if (!found.terlambat) return found.berjalan ? due : `✓ Tepat waktu (${due})`;
  return element('span', { class: 'loketnaker-terlambat' }, found.berjalan ? `▲ Lewat (${due})` : `▲ Terlambat (${due})`);
}

function heading(answer) {
  if (answer.lebih) return `Lebih dari ${number.format(answer.jumlah)} perkara; hanya ${number.format(answer.jumlah)} yang pertama ditampilkan. Persempit pencarian.`;
  return `${number.format(answer.jumlah)} perkara ditemukan`;
}

function pager(answer, conditions) {
  const last = Math.max(1, Math.ceil(answer.jumlah / answer.perHalaman));
  if (last === 1) return null;
  const to = (page, label) => element('button', { type: 'button', class: 'btn btn-default', disabled: page < 1 || page > last, onclick: () => go({ ...conditions, halaman: page }) }, label);
  return element('nav', { class: 'loketnaker-halaman', 'aria-label': 'Halaman hasil' }, to(answer.halaman - 1, '‹ Sebelumnya'), ` Halaman ${answer.halaman} dari ${last} `, to(answer.halaman + 1, 'Berikutnya ›'));
}

function results(answer, conditions) {
  const cut = answer.terpotong ? element('p', { class: 'alert alert-warning' }, 'Terlalu banyak yang cocok dengan nomor atau nama ini; hanya 5.000 perkara terbaru di antaranya yang disaring. Tulis nomor atau nama yang lebih lengkap.') : null;
  if (!answer.perkara.length) return [cut, element('p', { role: 'status' }, 'Tidak ada perkara yang cocok. Kurangi syaratnya, atau periksa ejaan nama dan nomor.')];
  return [
    cut,
    table(
      heading(answer),
      ['Nomor', 'Pemohon', 'Layanan', 'Kantor', 'Diterima', 'Selesai', 'Janji', 'Hasil', 'Berkas'],
      answer.perkara.map((found) => [
        numberLink(found),
        found.pemohon,
        found.namaLayanan,
        found.namaKantor,
        shownMoment(found.diterima),
        found.berjalan ? '● berjalan' : shownMoment(found.selesai),
        promise(found),
        found.hasil ?? '–',
        fileLink(found, 'Buka'),
      ]),
    ),
    pager(answer, conditions),
  ];
}

function list(choices) {
  const conditions = asked();
  const found = element('div', { 'aria-live': 'polite' });
  load(found, () => ask('perkara', conditions), (answer) => results(answer, conditions));
  return [element('h3', {}, 'Perkara'), form(conditions, choices), found];
}

function one(file) {
  const running = file.berjalan ? element('p', {}, element('a', { href: `#/process-instance/${encodeURIComponent(file.id)}/runtime` }, 'Buka di halaman perkara berjalan')) : null;
  return [
    element('p', {}, element('a', { href: PAGE }, '‹ Cari perkara lain')),
    element('h3', {}, file.nomor),
    element('p', { class: 'loketnaker-pokok' }, element('strong', {}, file.pemohon), ` – ${file.namaLayanan}, ${file.namaKantor}`),
    file.pokok ? element('p', {}, `Pokok: ${file.pokok}`) : null,
    file.hasil ? element('p', {}, `Hasil: ${file.hasil}`) : null,
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
      const { id } = asked();
      if (id) load(node, () => fileOf(id), one);
      else load(node, () => ask('perkara/pilihan'), list);
    },
  },
  {
    id: 'loketnaker.perkara.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 8,
    properties: { path: PAGE },
    render: async (node) => {
      const mine = await offices().catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE }, 'Perkara'));
    },
  },
];
