// The page "Perusahaan dan serikat": the office's register, to look up, correct, join, take away and fill from Excel.
import { told } from './firms-known.js';
import { importPage } from './firms-import.js';
import { element, number, shownDate, shownMoment, table } from './dom.js';
import { fileLink } from './case-standing.js';
import { load } from './load.js';
import { search } from './search.js';
import { ask, download, send } from './server.js';
import { user } from './user.js';

const PAGE = '#/perusahaan';
const KINDS = [
  ['perusahaan', 'Perusahaan'],
  ['serikat', 'Serikat'],
];
const HAPPENED = {
  BEGUN: 'Diketik ketika perkara dimulai',
  ENTERED: 'Ditambahkan',
  IMPORTED: 'Diambil dari Excel',
  COMPLETED: 'Dilengkapi',
  CORRECTED: 'Dibetulkan',
  JOINED: 'Digabungkan',
};
const FIELDS = [
  ['name', 'Nama', { maxlength: '150', required: true }],
  ['nib', 'NIB (13 angka)', { maxlength: '20', inputmode: 'numeric' }],
  ['npwp', 'NPWP', { maxlength: '25', inputmode: 'numeric' }],
  ['address', 'Alamat', { maxlength: '500' }],
  ['branch', 'Cabang (kosong: kantor pusat)', { maxlength: '100' }],
];

const { asked, go, linkTo } = search(PAGE, ['office', 'kind', 'page', 'id', 'do']);

const pathOf = (office, rest = '') => `firms/${encodeURIComponent(office)}${rest}`;
const entry = (office, id, rest = '') => pathOf(office, `/entries/${encodeURIComponent(id)}${rest}`);

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

const select = (id, name, options, chosen) =>
  element(
    'select',
    { id, name, class: 'form-control' },
    ...options.map(([value, label]) => element('option', { value, selected: value === chosen }, label)),
  );

const given = (form) => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));

/** Sends a form; a refusal is told in it, and what was typed stays. */
function sending(form, message, act) {
  form.addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    message.textContent = '';
    try {
      await act(given(form));
    } catch (refused) {
      message.textContent = refused.message;
    }
    button.disabled = false;
  });
  return form;
}

function searchForm(offices, place, look) {
  return element(
    'form',
    {
      class: 'loketnaker-buku-cari',
      role: 'search',
      autocomplete: 'off', // or the browser offers the names to the next one who types
      onsubmit: (submitted) => {
        submitted.preventDefault();
        look({ ...given(submitted.target), office: given(submitted.target).office ?? place.office });
      },
    },
    field(
      'Bagian nama, NIB atau NPWP',
      element('input', {
        id: 'loketnaker-firma-teks',
        name: 'text',
        type: 'search',
        class: 'form-control',
        value: place.text ?? '',
        maxlength: '100',
      }),
    ),
    offices.length > 1
      ? field('Kantor', select('loketnaker-firma-kantor', 'office', offices.map(({ id, name }) => [id, name]), place.office))
      : null,
    field('Jenis', select('loketnaker-firma-jenis', 'kind', [['', 'Semua'], ...KINDS], place.kind ?? '')),
    element('div', { class: 'form-group' }, element('button', { type: 'submit', class: 'btn btn-primary' }, 'Cari')),
  );
}

function actions(place, look) {
  const message = element('span', { role: 'status' });
  const act = (label, what) =>
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => look({ office: place.office, do: what }) }, label);
  return element(
    'p',
    { class: 'loketnaker-buku-tombol' },
    act('Tambah', 'tambah'),
    act('Impor dari Excel', 'impor'),
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        onclick: async () => {
          message.textContent = ' Menyiapkan berkas…';
          try {
            message.textContent = ` ${await download(pathOf(place.office, '/xlsx'), {}, 'perusahaan.xlsx')} diunduh.`;
          } catch (refused) {
            message.textContent = ` ${refused.message}`;
          }
        },
      },
      'Unduh semua (XLSX)',
    ),
    message,
  );
}

const amount = (answer) => (answer.more ? `lebih dari ${number.format(answer.count)}` : number.format(answer.count));

function list(answer, place, look) {
  if (!answer.firms.length) {
    return element(
      'p',
      { role: 'status' },
      place.text || place.kind
        ? 'Tidak ada yang cocok. Periksa ejaannya, atau tulis sebagian saja.'
        : 'Daftar ini masih kosong. Yang diketik pada permohonan baru masuk sendiri; yang sudah Anda punya dapat diimpor dari Excel.',
    );
  }
  const last = Math.max(1, Math.ceil(answer.count / answer.perPage));
  const to = (page, label) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-default', disabled: page < 1 || page > last, onclick: () => look({ ...place, page }) },
      label,
    );
  return [
    element(
      'div',
      { class: 'loketnaker-buku-gulir', tabindex: '0', role: 'region', 'aria-label': 'Perusahaan dan serikat' },
      table(
        `${amount(answer)} baris${answer.more ? '; tulis lebih lengkap, atau unduh semuanya' : ''}`,
        ['Nama', 'Jenis', 'NIB', 'NPWP', 'Alamat', 'Cabang'],
        answer.firms.map((firm) => [
          element('a', { href: linkTo({ office: place.office, id: firm.id }) }, firm.name),
          firm.kind,
          firm.nib || '–',
          firm.npwp || '–',
          firm.address || '–',
          firm.branch || '–',
        ]),
        { class: 'table table-condensed loketnaker-table loketnaker-buku-tabel' },
      ),
    ),
    last > 1
      ? element(
          'nav',
          { 'aria-label': 'Halaman daftar' },
          to(answer.page - 1, '‹ Sebelumnya'),
          ` Halaman ${number.format(answer.page)} dari ${number.format(last)} `,
          to(answer.page + 1, 'Berikutnya ›'),
        )
      : null,
  ].filter(Boolean);
}

function editor(firm, kinds, prefix) {
  const kind = select(`${prefix}-jenis`, 'kind', KINDS, firm.kind);
  return [
    kinds ? field('Jenis', kind) : null,
    ...FIELDS.filter(([name]) => kinds || firm.kind !== 'serikat' || !['nib', 'npwp'].includes(name)).map(([name, label, more]) =>
      field(label, element('input', { id: `${prefix}-${name}`, name, class: 'form-control', value: firm[name] ?? '', ...more })),
    ),
  ];
}

const reason = (prefix) =>
  field(
    'Alasan',
    element('input', { id: `${prefix}-alasan`, name: 'reason', class: 'form-control', maxlength: '400', required: true }),
  );

const submit = (label, kind = 'primary') => element('button', { type: 'submit', class: `btn btn-${kind}` }, label);

function correction(answer, place, drawAgain) {
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const form = element(
    'form',
    { class: 'loketnaker-firma-isian', autocomplete: 'off' },
    ...editor(answer.firm, false, 'loketnaker-firma'),
    reason('loketnaker-firma'),
    submit('Simpan pembetulan'),
    message,
  );
  return element(
    'details',
    {},
    element('summary', {}, 'Betulkan'),
    element('p', {}, 'Perkara yang sudah ada tetap memuat yang tertulis pada harinya.'),
    sending(form, message, async ({ reason: why, ...typed }) => {
      await send('POST', entry(place.office, answer.firm.id, '/correct'), {
        firm: { ...typed, kind: answer.firm.kind },
        version: answer.firm.version,
        reason: why,
      });
      drawAgain();
    }),
  );
}

/** Another line that turned out to be the same: looked for by name, then taken into this one. */
function joining(answer, place, drawAgain) {
  const found = element('div', { 'aria-live': 'polite' });
  const offer = (firms) =>
    found.replaceChildren(
      ...(firms.length ? firms.map((other) => joinForm(answer, other, place, drawAgain)) : [element('p', {}, 'Tidak ada yang cocok.')]),
    );
  const look = element(
    'form',
    {
      class: 'loketnaker-buku-cari',
      autocomplete: 'off',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        const { text } = given(submitted.target);
        load(
          found,
          () => send('POST', pathOf(place.office), { text, kind: answer.firm.kind }),
          ({ firms }) => {
            setTimeout(() => offer(firms.filter((each) => each.id !== answer.firm.id)));
            return null;
          },
        );
      },
    },
    field(
      'Cari baris yang sama',
      element('input', { id: 'loketnaker-firma-sama', name: 'text', type: 'search', class: 'form-control', maxlength: '100', required: true }),
    ),
    element('div', { class: 'form-group' }, submit('Cari', 'default')),
  );
  if (answer.near.length) offer(answer.near);
  return element(
    'details',
    { open: answer.near.length > 0 },
    element('summary', {}, answer.near.length ? `Gabungkan (${number.format(answer.near.length)} mirip)` : 'Gabungkan'),
    element(
      'p',
      {},
      'Dua baris yang ternyata sama menjadi satu. Baris ini tetap; yang digabungkan hilang, perkara, riwayat dan isian yang belum ada di sini pindah kemari. Ini tidak dapat dibatalkan.',
    ),
    look,
    found,
  );
}

function joinForm(answer, other, place, drawAgain) {
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const prefix = `loketnaker-gabung-${other.id}`;
  const form = element(
    'form',
    { class: 'loketnaker-firma-gabung', autocomplete: 'off' },
    element('p', {}, element('strong', {}, told(other))),
    reason(prefix),
    submit('Gabungkan ke sini', 'default'),
    message,
  );
  return sending(form, message, async ({ reason: why }) => {
    await send('POST', entry(place.office, answer.firm.id, '/join'), { goes: other.id, version: other.version, reason: why });
    drawAgain();
  });
}

const cases = (answer) => [
  answer.cases.length
    ? table(
        'Perkara',
        ['Nomor', 'Pemohon pada harinya', 'Diterima', 'Selesai'],
        answer.cases.map((each) => [
          fileLink(each, each.number),
          each.applicant,
          shownDate(each.received.slice(0, 10)),
          each.closed ? shownDate(each.closed.slice(0, 10)) : 'berjalan',
        ]),
      )
    : element('p', {}, 'Belum ada perkara layanan Anda.'),
  answer.unseen ? element('p', { class: 'text-muted' }, `${number.format(answer.unseen)} perkara lain di layanan yang bukan tugas Anda.`) : null,
];

const history = (answer) =>
  table(
    'Riwayat, yang terbaru di atas',
    ['Waktu', 'Apa', 'Oleh', 'Perubahan', 'Alasan'],
    answer.changes.map((change) => [
      shownMoment(change.at),
      HAPPENED[change.kind] + (change.caseNumber ? ` (${change.caseNumber})` : ''),
      change.by ?? 'sistem',
      change.differences.length ? element('ul', {}, ...change.differences.map((each) => element('li', {}, each))) : '–',
      change.reason ?? '–',
    ]),
  );

function opened(answer, place, drawAgain) {
  const { firm } = answer;
  return [
    element('p', {}, element('a', { href: linkTo({ office: place.office }) }, '‹ Perusahaan dan serikat')),
    element('h1', {}, firm.name),
    element(
      'dl',
      { class: 'loketnaker-firma-data' },
      ...[
        ['Kantor', answer.officeName],
        ['Jenis', firm.kind],
        firm.kind === 'serikat' ? null : ['NIB', firm.nib || 'belum diketahui'],
        firm.kind === 'serikat' ? null : ['NPWP', firm.npwp || 'belum diketahui'],
        ['Alamat', firm.address || 'belum diketahui'],
        ['Cabang', firm.branch || '–'],
      ]
        .filter(Boolean)
        .flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
    correction(answer, place, drawAgain),
    joining(answer, place, drawAgain),
    element('section', {}, ...cases(answer).filter(Boolean)),
    element('section', {}, history(answer)),
  ];
}

/** One that is like others is asked about, not refused. */
function entering(place) {
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const question = element('div', { 'aria-live': 'polite' });
  let like = '';
  const form = element(
    'form',
    { class: 'loketnaker-firma-isian', autocomplete: 'off' },
    ...editor({ kind: 'perusahaan' }, true, 'loketnaker-firma-baru'),
    question,
    submit('Tambah'),
    message,
  );
  sending(form, message, async (typed) => {
    const isOther = like === JSON.stringify(typed);
    const { firm, near } = await send('POST', pathOf(place.office, '/entries'), { firm: typed, isOther });
    if (firm) {
      location.hash = linkTo({ office: place.office, id: firm.id });
      return;
    }
    like = JSON.stringify(typed);
    question.replaceChildren(
      element(
        'div',
        { class: 'alert alert-warning' },
        element('p', {}, '▲ Mirip dengan yang sudah ada. Bila memang lain, tekan Tambah sekali lagi.'),
        element(
          'ul',
          {},
          ...near.map((each) => element('li', {}, element('a', { href: linkTo({ office: place.office, id: each.id }) }, told(each)))),
        ),
      ),
    );
  });
  return [
    element('p', {}, element('a', { href: linkTo({ office: place.office }) }, '‹ Perusahaan dan serikat')),
    element('h1', {}, 'Tambah perusahaan atau serikat'),
    form,
  ];
}

function draw(node, offices, who) {
  const given = asked(who);
  const place = { ...given, office: offices.some(({ id }) => id === given.office) ? given.office : offices[0].id };
  const again = () => node.replaceChildren(...draw(node, offices, who).filter(Boolean));
  const look = (conditions) => go(conditions, again);
  const content = element('div', { 'aria-live': 'polite' });
  if (place.id) {
    load(content, () => ask(entry(place.office, place.id)), (answer) => opened(answer, place, again));
    return [content];
  }
  if (place.do === 'tambah') return entering(place);
  if (place.do === 'impor') return importPage(pathOf(place.office), linkTo({ office: place.office }));
  load(
    content,
    () => send('POST', pathOf(place.office), { text: place.text, kind: place.kind, page: Number(place.page) || 1 }),
    (answer) => list(answer, place, look),
  );
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, 'Perusahaan dan serikat'),
    element(
      'p',
      { class: 'loketnaker-buku-sumber' },
      'Diketik satu kali, ditawarkan pada permohonan berikutnya. Pembetulan di sini tidak mengubah perkara yang sudah ada.',
    ),
    searchForm(offices, place, look),
    actions(place, look),
    content,
  ];
}

export default [
  {
    id: 'loketnaker.perusahaan',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/perusahaan' },
    render: (node) => {
      node.classList.add('loketnaker-buku', 'loketnaker-firma');
      load(
        node,
        () => Promise.all([ask('firms'), user()]),
        ([offices, who]) =>
          offices.length ? draw(node, offices, who) : element('p', {}, 'Tidak ada daftar perusahaan untuk peran Anda.'),
      );
    },
  },
  {
    id: 'loketnaker.perusahaan.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 145,
    render: async (node) => {
      const offices = await ask('firms').catch(() => []);
      if (offices.length) node.append(element('a', { href: PAGE, class: 'loketnaker-buku-menu' }, 'Perusahaan'));
    },
  },
];
