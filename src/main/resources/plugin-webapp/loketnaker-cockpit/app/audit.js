// The audit trail, for administrators: who logged in, changed, took away and read.
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { ask, download, send } from './server.js';

const PAGE = '#/jejak';

function field(name, label, input) {
  input.id = `loketnaker-jejak-${name}`;
  input.name = name;
  input.className = 'form-control';
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function pager(answer, go) {
  const last = Math.max(1, Math.ceil(answer.count / answer.perPage));
  if (last === 1) return null;
  const to = (page, label) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-default', disabled: page < 1 || page > last, onclick: () => go(page) },
      label,
    );
  return element(
    'nav',
    { class: 'loketnaker-halaman', 'aria-label': 'Halaman jejak' },
    to(answer.page - 1, '‹ Lebih baru'),
    ` Halaman ${answer.page} dari ${number.format(last)} `,
    to(answer.page + 1, 'Lebih lama ›'),
  );
}

const outcome = (entry) =>
  entry.accepted ? 'berhasil' : element('span', { class: 'loketnaker-terlambat' }, '▲ ditolak');

function lines(answer, go) {
  if (!answer.entries.length)
    return element(
      'p',
      { role: 'status' },
      'Tidak ada yang cocok. Kurangi syaratnya, atau periksa nama pengguna dan tanggalnya.',
    );
  return [
    table(
      `${number.format(answer.count)} baris`,
      ['Waktu', 'Siapa', 'Dari alamat', 'Jenis', 'Apa', 'Terhadap', 'Hasil'],
      answer.entries.map((entry) => [
        shownMoment(entry.at),
        entry.by,
        entry.address ?? '–',
        entry.kind,
        entry.action,
        entry.object ?? '–',
        outcome(entry),
      ]),
    ),
    pager(answer, go),
  ];
}

function page(kinds) {
  const found = element('div', { 'aria-live': 'polite' });
  const form = element(
    'form',
    { class: 'loketnaker-cari', 'aria-label': 'Cari jejak audit' },
    field(
      'person',
      'Siapa atau terhadap',
      element('input', { placeholder: 'nama pengguna atau id', maxlength: '255', autocomplete: 'off' }),
    ),
    field(
      'kind',
      'Jenis',
      element(
        'select',
        {},
        element('option', { value: '' }, 'Semua'),
        ...kinds.map((kind) => element('option', { value: kind.id }, kind.name)),
      ),
    ),
    field('from', 'Dari', element('input', { type: 'date' })),
    field('until', 'Sampai', element('input', { type: 'date' })),
    element(
      'div',
      { class: 'form-group loketnaker-cari-tombol' },
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Cari'),
      element(
        'button',
        {
          type: 'button',
          class: 'btn btn-default',
          onclick: () =>
            load(
              trouble,
              () => download('audit/csv', conditions(), 'jejak-audit.csv'),
              () => null,
            ),
        },
        'Unduh CSV',
      ),
    ),
  );
  const trouble = element('div', { 'aria-live': 'assertive' });
  const conditions = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
  const go = (asked) =>
    load(
      found,
      () => send('POST', 'audit', { ...conditions(), page: asked }),
      (answer) => lines(answer, go),
    );
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    go(1);
  });
  go(1);
  return [
    element('h3', {}, 'Jejak audit'),
    element(
      'p',
      {},
      'Siapa masuk, siapa mengubah pengguna dan hak, siapa mengunduh, dan siapa membaca perkara. Tidak seorang pun dapat mengubah atau menghapusnya.',
    ),
    form,
    trouble,
    found,
  ];
}

export default [
  {
    id: 'loketnaker.jejak',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: '/jejak' },
    render: (node) => {
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      load(node, () => ask('audit/kinds'), page);
    },
  },
  {
    id: 'loketnaker.jejak.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 5,
    properties: { path: PAGE },
    render: async (node) => {
      const mine = await ask('audit/kinds').catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE }, 'Jejak audit'));
    },
  },
];
