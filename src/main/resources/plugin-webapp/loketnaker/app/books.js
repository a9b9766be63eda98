// The page "Buku register": lists what happened as the books of the office do, to look up, print and take away.
import { element, number, shownDate, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { address, ask } from './server.js';

const PAGE = '#/buku';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CONDITIONS = ['dari', 'sampai', 'nomor', 'pemohon', 'nomorSurat'];

const books = () => ask('buku'); // each time: somebody else may have logged in meanwhile

const asked = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] ?? ''));
const pathOf = (book) => `buku/${encodeURIComponent(book.kantor)}/${encodeURIComponent(book.id)}`;
const conditionsOf = (place) => Object.fromEntries(CONDITIONS.map((name) => [name, place[name]]).filter(([, value]) => value));

function linkTo(place) {
  const given = Object.entries(place).filter(([, value]) => value);
  return given.length ? `${PAGE}?${new URLSearchParams(given)}` : PAGE;
}

function go(place) {
  if (location.hash === linkTo(place)) location.reload();
  else location.hash = linkTo(place);
}

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function input(name, value, attributes = {}) {
  return element('input', { id: `loketnaker-buku-${name}`, name, class: 'form-control', value, ...attributes });
}

function chooser(all, place) {
  const several = new Set(all.map((book) => book.kantor)).size > 1;
  const key = (book) => `${book.kantor}/${book.id}`;
  const options = all.map((book) =>
    element('option', { value: key(book), selected: key(book) === `${place.kantor}/${place.buku}` }, several ? `${book.nama} (${book.namaKantor})` : book.nama));
  return element('select', { id: 'loketnaker-buku-pilihan', name: 'buku', class: 'form-control' }, ...options);
}

/** As the server takes it when nothing is said: where the office is, today may be another day than here. */
function showPeriod(form, answer) {
  form.elements.dari.value ||= answer.dari;
  form.elements.sampai.value ||= answer.sampai;
}

function form(all, place, book) {
  return element(
    'form',
    {
      class: 'loketnaker-buku-cari',
      'aria-label': 'Cari dalam buku register',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        const given = Object.fromEntries([...new FormData(submitted.target)].map(([name, value]) => [name, value.trim()]));
        const [kantor, buku] = given.buku.split('/');
        go({ ...given, kantor, buku });
      },
    },
    field('Buku', chooser(all, place)),
    field('Dari', input('dari', place.dari ?? '', { type: 'date' })),
    field('Sampai', input('sampai', place.sampai ?? '', { type: 'date' })),
    book.surat ? field('Nomor surat', input('nomorSurat', place.nomorSurat, { placeholder: 'bagian dari nomor', maxlength: '120' })) : null,
    field('Nomor perkara', input('nomor', place.nomor, { placeholder: 'awal nomor', maxlength: '40' })),
    field('Pemohon', input('pemohon', place.pemohon, { placeholder: 'awal nama atau kata dalam nama', maxlength: '100' })),
    element('div', { class: 'form-group' }, element('button', { type: 'submit', class: 'btn btn-primary' }, 'Tampilkan')),
  );
}

/** It may go on in the next line behind a slash and nowhere else. */
const letterNumber = (text) => element('span', { class: 'loketnaker-buku-surat' }, ...text.split('/').flatMap((part, index) => (index ? ['/', element('wbr', {}), part] : [part])));

const letter = (cell, book) =>
  element('a', { href: address(`${pathOf(book)}/surat/${encodeURIComponent(cell.surat)}`), target: '_blank', rel: 'noopener', title: 'Buka dan cetak (PDF)' }, cell.teks);

function shown(cell, header, book) {
  if (cell?.surat) return letter(cell, book);
  if (header === 'Nomor surat' && cell) return letterNumber(cell);
  if (header === 'Nomor perkara') return element('span', { class: 'loketnaker-buku-nomor' }, cell);
  if (DATE.test(cell ?? '')) return shownDate(cell);
  return MOMENT.test(cell ?? '') ? shownMoment(cell) : cell ?? '–';
}

function lines(answer, caption) {
  return table(
    caption,
    ['No.', ...answer.kolom],
    answer.baris.map((line, index) => [number.format(answer.pertama + index), ...line.map((cell, column) => shown(cell, answer.kolom[column], answer.buku))]),
    { class: 'table table-condensed loketnaker-table loketnaker-buku-tabel' },
  );
}

const period = (answer) => `${shownDate(answer.dari)} – ${shownDate(answer.sampai)}`;
const amount = (answer) => (answer.lebih ? `lebih dari ${number.format(answer.jumlah)} baris` : `${number.format(answer.jumlah)} baris`);

function pager(answer, place) {
  const last = Math.ceil(answer.jumlah / answer.perHalaman);
  if (last < 2) return null;
  const page = Math.ceil(answer.pertama / answer.perHalaman);
  const to = (there, label) => element('button', { type: 'button', class: 'btn btn-default', disabled: there < 1 || there > last, onclick: () => go({ ...place, halaman: there }) }, label);
  return element('nav', { 'aria-label': 'Halaman buku' }, to(page - 1, '‹ Sebelumnya'), ` Halaman ${number.format(page)} dari ${number.format(last)} `, to(page + 1, 'Berikutnya ›'));
}

/** Fetched, not just linked to: a refusal then says why, instead of a download that fails. */
async function download(link, message) {
  message.textContent = 'Menyiapkan berkas…';
  const answer = await fetch(link.href, { credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) {
    const refused = await answer?.json().catch(() => null);
    message.textContent = refused?.message ?? 'Berkas tidak dapat diunduh. Coba lagi.';
    return;
  }
  const file = URL.createObjectURL(await answer.blob());
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'buku-register.xlsx';
  element('a', { href: file, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(file), 60000); // when it has been read
  message.textContent = `${name} diunduh.`;
}

function actions(answer, place) {
  if (!answer.baris.length) return null;
  const message = element('span', { role: 'status' });
  const workbook = element(
    'a',
    {
      class: 'btn btn-default loketnaker-buku-unduh',
      href: address(`${pathOf(answer.buku)}/xlsx`, conditionsOf({ ...place, dari: answer.dari, sampai: answer.sampai })),
      onclick: (event) => {
        event.preventDefault();
        download(workbook, message);
      },
    },
    'Unduh Excel (XLSX)',
  );
  const print = element('a', { class: 'btn btn-default', href: linkTo({ ...place, halaman: null, cetak: 'ya' }) }, 'Lihat untuk dicetak');
  return element('p', { class: 'loketnaker-buku-tombol' }, print, workbook, message);
}

function found(answer, place) {
  return [
    element('p', { class: 'loketnaker-buku-sumber' }, `Sumber buku ini: ${answer.buku.sumber}`),
    actions(answer, place),
    answer.baris.length
      ? element('div', { class: 'loketnaker-buku-gulir', tabindex: '0', role: 'region', 'aria-label': answer.buku.nama }, lines(answer, `${answer.buku.nama}, ${period(answer)}: ${amount(answer)}`))
      : element('p', { role: 'status' }, 'Tidak ada baris untuk masa dan pencarian ini. Ubah masanya, atau periksa ejaan nomor dan nama.'),
    pager(answer, place),
  ];
}

function printed(answer, place) {
  return [
    element(
      'p',
      { class: 'loketnaker-jangan-cetak' },
      element('a', { href: linkTo({ ...place, cetak: null }) }, '‹ Kembali ke buku'),
      ' ',
      element('button', { type: 'button', class: 'btn btn-primary', onclick: () => window.print() }, 'Cetak (A4 mendatar)'),
    ),
    element('h2', {}, answer.buku.nama),
    element('p', {}, `${answer.buku.namaKantor}. Masa ${period(answer)}: ${amount(answer)}. Dicetak ${shownMoment(new Date().toISOString())}.`),
    lines(answer, null),
  ];
}

function draw(all) {
  const place = asked();
  const book = all.find((each) => each.kantor === place.kantor && each.id === place.buku) ?? all[0];
  if (!book.surat) delete place.nomorSurat; // looked for in the book that was shown before
  const here = { ...place, kantor: book.kantor, buku: book.id };
  const content = element('div', { 'aria-live': 'polite' });
  const question = { ...conditionsOf(place), halaman: place.halaman };
  const search = place.cetak ? null : form(all, here, book);
  if (place.cetak) load(content, () => ask(`${pathOf(book)}/cetak`, conditionsOf(place)), (answer) => printed(answer, here));
  else {
    load(content, () => ask(pathOf(book), question), (answer) => {
      showPeriod(search, answer);
      return found(answer, here);
    });
  }
  return [
    element('p', { class: 'loketnaker-jangan-cetak' }, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', { class: 'loketnaker-jangan-cetak' }, 'Buku register'),
    search,
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
      load(node, books, (all) => (all.length ? draw(all) : element('p', {}, 'Tidak ada buku register untuk peran Anda di kantor ini.')));
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
