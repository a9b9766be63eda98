// The page "Buku register": lists what happened as the books of the office do, to look up, print and take away.
import { element, number, shownDate, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { search } from './search.js';
import { address, ask, download, send } from './server.js';
import { user } from './user.js';

const PAGE = '#/buku';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const QUESTION = ['from', 'until', 'number', 'applicant', 'letterNumber'];

const { asked, go, linkTo } = search(PAGE, ['office', 'book', 'from', 'until', 'page', 'print']);

const books = () => ask('books'); // each time: somebody else may have logged in meanwhile

const pathOf = (book) => `books/${encodeURIComponent(book.office)}/${encodeURIComponent(book.id)}`;
const questionOf = (place) =>
  Object.fromEntries(QUESTION.map((name) => [name, place[name]]).filter(([, value]) => value));

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function input(name, value, attributes = {}) {
  return element('input', { id: `loketnaker-buku-${name}`, name, class: 'form-control', value, ...attributes });
}

function chooser(all, place) {
  const several = new Set(all.map((book) => book.office)).size > 1;
  const key = (book) => `${book.office}/${book.id}`;
  const options = all.map((book) =>
    element(
      'option',
      { value: key(book), selected: key(book) === `${place.office}/${place.book}` },
      several ? `${book.name} (${book.officeName})` : book.name,
    ),
  );
  return element('select', { id: 'loketnaker-buku-pilihan', name: 'book', class: 'form-control' }, ...options);
}

/** As the server takes it when nothing is said: where the office is, today may be another day than here. */
function showPeriod(form, answer) {
  form.elements.from.value ||= answer.from;
  form.elements.until.value ||= answer.until;
}

function searchForm(all, place, book, look) {
  return element(
    'form',
    {
      class: 'loketnaker-buku-cari',
      autocomplete: 'off', // or the browser offers the names to the next one who types
      'aria-label': 'Cari dalam buku register',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        const given = Object.fromEntries(
          [...new FormData(submitted.target)].map(([name, value]) => [name, value.trim()]),
        );
        const [office, book] = given.book.split('/');
        look({ ...given, office, book });
      },
    },
    field('Buku', chooser(all, place)),
    field('Dari', input('from', place.from ?? '', { type: 'date' })),
    field('Sampai', input('until', place.until ?? '', { type: 'date' })),
    book.ofLetters
      ? field(
          'Nomor surat',
          input('letterNumber', place.letterNumber, { placeholder: 'bagian dari nomor', maxlength: '120' }),
        )
      : null,
    field('Nomor perkara', input('number', place.number, { placeholder: 'bagian nomor', maxlength: '40' })),
    field('Pemohon', input('applicant', place.applicant, { placeholder: 'bagian nama', maxlength: '100' })),
    element(
      'div',
      { class: 'form-group' },
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Tampilkan'),
    ),
  );
}

/** It may go on in the next line behind a slash and nowhere else. */
const letterNumber = (text) =>
  element(
    'span',
    { class: 'loketnaker-buku-surat' },
    ...text.split('/').flatMap((part, index) => (index ? ['/', element('wbr', {}), part] : [part])),
  );

const letter = (cell, book) =>
  element(
    'a',
    {
      href: address(`${pathOf(book)}/letters/${encodeURIComponent(cell.letter)}`),
      target: '_blank',
      rel: 'noopener',
      title: 'Buka dan cetak (PDF)',
    },
    cell.text,
  );

function shown(cell, header, book) {
  if (cell?.letter) return letter(cell, book);
  if (header === 'Nomor surat' && cell) return letterNumber(cell);
  if (header === 'Nomor perkara') return element('span', { class: 'loketnaker-buku-nomor' }, cell);
  if (DATE.test(cell ?? '')) return shownDate(cell);
  return MOMENT.test(cell ?? '') ? shownMoment(cell) : (cell ?? '–');
}

function lines(answer, caption) {
  return table(
    caption,
    ['No.', ...answer.columns],
    answer.lines.map((line, index) => [
      number.format(answer.first + index),
      ...line.map((cell, column) => shown(cell, answer.columns[column], answer.book)),
    ]),
    { class: 'table table-condensed loketnaker-table loketnaker-buku-tabel' },
  );
}

const period = (answer) => `${shownDate(answer.from)} – ${shownDate(answer.until)}`;
const amount = (answer) =>
  answer.more ? `lebih dari ${number.format(answer.count)} baris` : `${number.format(answer.count)} baris`;

function pager(answer, turn) {
  const last = Math.ceil(answer.count / answer.perPage);
  if (last < 2) return null;
  const page = Math.ceil(answer.first / answer.perPage);
  const to = (there, label) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-default', disabled: there < 1 || there > last, onclick: () => turn(there) },
      label,
    );
  return element(
    'nav',
    { 'aria-label': 'Halaman buku' },
    to(page - 1, '‹ Sebelumnya'),
    ` Halaman ${number.format(page)} dari ${number.format(last)} `,
    to(page + 1, 'Berikutnya ›'),
  );
}

/** Fetched, not just linked to: a refusal then says why, and what is looked for stands in no address. */
async function save(book, question, message) {
  message.textContent = 'Menyiapkan berkas…';
  try {
    message.textContent = `${await download(`${pathOf(book)}/xlsx`, question, 'buku-register.xlsx')} diunduh.`;
  } catch (refused) {
    message.textContent = refused.message;
  }
}

function actions(answer, place) {
  if (!answer.lines.length) return null;
  const message = element('span', { role: 'status' });
  const question = questionOf({ ...place, from: answer.from, until: answer.until });
  const workbook = element(
    'button',
    { type: 'button', class: 'btn btn-default', onclick: () => save(answer.book, question, message) },
    'Unduh Excel (XLSX)',
  );
  const print = element(
    'a',
    { class: 'btn btn-default', href: linkTo({ ...place, page: null, print: 'yes' }) },
    'Lihat untuk dicetak',
  );
  return element('p', { class: 'loketnaker-buku-tombol' }, print, workbook, message);
}

function found(answer, place, look) {
  return [
    element('p', { class: 'loketnaker-buku-sumber' }, `Sumber buku ini: ${answer.book.source}`),
    actions(answer, place),
    answer.lines.length
      ? element(
          'div',
          { class: 'loketnaker-buku-gulir', tabindex: '0', role: 'region', 'aria-label': answer.book.name },
          lines(answer, `${answer.book.name}, ${period(answer)}: ${amount(answer)}`),
        )
      : element(
          'p',
          { role: 'status' },
          'Tidak ada baris untuk masa dan pencarian ini. Ubah masanya, atau periksa ejaan nomor dan nama.',
        ),
    pager(answer, (page) => look({ ...place, page })),
  ];
}

/** On paper nobody sees what was looked for: a part of a book must not pass for the whole. */
function narrowed(place) {
  const only = [
    ['nomor perkara', place.number],
    ['pemohon', place.applicant],
    ['nomor surat', place.letterNumber],
  ].filter(([, value]) => value);
  return only.length ? `, hanya ${only.map(([name, value]) => `${name} "${value}"`).join(', ')}` : '';
}

function printed(answer, place) {
  return [
    element(
      'p',
      { class: 'loketnaker-jangan-cetak' },
      element('a', { href: linkTo({ ...place, print: null }) }, '‹ Kembali ke buku'),
      ' ',
      element(
        'button',
        { type: 'button', class: 'btn btn-primary', onclick: () => window.print() },
        'Cetak (A4 mendatar)',
      ),
    ),
    element('h2', {}, answer.book.name),
    element(
      'p',
      {},
      `${answer.book.officeName}. Masa ${period(answer)}${narrowed(place)}: ${amount(answer)}. Dicetak ${shownMoment(new Date().toISOString())}.`,
    ),
    lines(answer, null),
  ];
}

function draw(node, all, who) {
  const place = asked(who);
  const book = all.find((each) => each.office === place.office && each.id === place.book) ?? all[0];
  if (!book.ofLetters) delete place.letterNumber; // looked for in the book that was shown before
  const here = { ...place, office: book.office, book: book.id };
  const look = (others) => go(others, () => node.replaceChildren(...draw(node, all, who).filter(Boolean)));
  const content = element('div', { 'aria-live': 'polite' });
  const form = place.print ? null : searchForm(all, here, book, look);
  if (place.print)
    load(
      content,
      () => send('POST', `${pathOf(book)}/print`, questionOf(place)),
      (answer) => printed(answer, here),
    );
  else {
    load(
      content,
      () => send('POST', pathOf(book), { ...questionOf(place), page: place.page }),
      (answer) => {
        showPeriod(form, answer);
        return found(answer, here, look);
      },
    );
  }
  return [
    element('p', { class: 'loketnaker-jangan-cetak' }, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', { class: 'loketnaker-jangan-cetak' }, 'Buku register'),
    form,
    content,
  ];
}

export default [
  {
    id: 'loketnaker.buku',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/buku' },
    render: (node) => {
      node.classList.add('loketnaker-buku');
      load(
        node,
        () => Promise.all([books(), user()]),
        ([all, who]) =>
          all.length
            ? draw(node, all, who)
            : element('p', {}, 'Tidak ada buku register untuk peran Anda di kantor ini.'),
      );
    },
  },
  {
    id: 'loketnaker.buku.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 150,
    render: async (node) => {
      const mine = await books().catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE, class: 'loketnaker-buku-menu' }, 'Buku register'));
    },
  },
];
