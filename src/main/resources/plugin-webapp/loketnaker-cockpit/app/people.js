// What is kept about one person, for administrators: shown case by case, and taken away whole for the one who asks.
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { ask, download, send } from './server.js';

const PAGE = '#/data-orang';
const FILE = 'data-orang.zip';

function found(cases, take) {
  if (!cases.length)
    return element(
      'p',
      { role: 'status' },
      'Tidak ada perkara yang menyimpan NIK ini. Data orang pada perkara yang lewat masa simpannya sudah dihapus.',
    );
  return [
    table(
      `${number.format(cases.length)} perkara`,
      ['Nomor', 'Kantor', 'Layanan', 'Diterima', 'Hasil'],
      cases.map((each) => [
        element('a', { href: `#/perkara?id=${encodeURIComponent(each.id)}` }, each.number),
        each.office,
        each.service,
        shownMoment(each.received),
        each.outcome ?? 'berjalan',
      ]),
    ),
    element(
      'p',
      {},
      'Berkas ZIP memuat isian, catatan, tenggat, pemberitahuan, berkas pemohon dan surat dari semua perkara di atas. ',
      'Di dalamnya mungkin ada data orang lain (lawan, pekerja lain, petugas): periksa sebelum diserahkan. ',
      'Pengunduhannya tercatat pada Jejak audit.',
    ),
    element('button', { type: 'button', class: 'btn btn-primary', onclick: take }, 'Unduh semuanya (ZIP)'),
  ];
}

function page() {
  const identity = element('input', {
    id: 'loketnaker-orang-nik',
    name: 'identity',
    class: 'form-control',
    inputmode: 'numeric',
    maxlength: '24',
    autocomplete: 'off',
    required: 'required',
  });
  const answer = element('div', { 'aria-live': 'polite' });
  const trouble = element('div', { 'aria-live': 'assertive' });
  const form = element(
    'form',
    { class: 'loketnaker-cari', 'aria-label': 'Cari data orang' },
    element('div', { class: 'form-group' }, element('label', { for: identity.id }, 'NIK'), identity),
    element(
      'div',
      { class: 'form-group loketnaker-cari-tombol' },
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Cari'),
    ),
  );
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    const asked = { identity: identity.value.trim() };
    const take = () =>
      load(
        trouble,
        () => download('people/zip', asked, FILE),
        () => null,
      );
    load(
      answer,
      () => send('POST', 'people', asked),
      (cases) => found(cases, take),
    );
  });
  return [
    element('h3', {}, 'Data orang'),
    element(
      'p',
      {},
      'Siapa pun berhak tahu data apa tentang dirinya yang disimpan (UU 27/2022 Pasal 7). Periksa dahulu bahwa yang meminta adalah orangnya sendiri atau kuasanya.',
    ),
    form,
    trouble,
    answer,
  ];
}

export default [
  {
    id: 'loketnaker.orang',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: '/data-orang' },
    render: (node) => {
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      load(node, () => ask('audit/kinds'), page); // whoever may see the one may see the other
    },
  },
  {
    id: 'loketnaker.orang.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 4,
    properties: { path: PAGE },
    render: async (node) => {
      const mine = await ask('audit/kinds').catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE }, 'Data orang'));
    },
  },
];
