import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { read, scripts, serverSays, visit } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const [page] = (await scripts.tasklist('books.js')).default;

const BOOK = { kantor: 'bekasi', namaKantor: 'Disnaker Bekasi', id: 'surat-keluar', nama: 'Surat keluar', sumber: 'surat yang terbit', surat: true };
const ANSWER = {
  buku: BOOK,
  dari: '2026-01-01',
  sampai: '2026-08-31',
  kolom: ['Tanggal', 'Nomor surat', 'Perihal', 'Diserahkan'],
  baris: [['2026-08-03', '560/12/2026', '2026 perkara', '2026-08-04T10:15:00+07:00'], [null, null, '', { surat: 's/1', teks: 'Anjuran' }]],
  pertama: 21,
  perHalaman: 20,
  jumlah: 42,
  lebih: false,
};

async function opened(hash, answer = ANSWER) {
  visit('/camunda/app/tasklist/default/', hash);
  const asked = serverSays({ json: [BOOK] }, { json: answer });
  const node = element('div');
  page.render(node);
  for (let turn = 0; turn < 10; turn++) await soon();
  return { node, asked };
}

test('for print, a line says dates, moments and numbers as people write them', async () => {
  const { node } = await opened('#/buku?kantor=bekasi&buku=surat-keluar&cetak=ya');

  assert.deepEqual(
    node.querySelectorAll('td').map((cell) => read(cell.textContent)),
    ['21', '3 Agu 2026', '560/12/2026', '2026 perkara', '4 Agu 2026, 10.15', '22', '–', '–', '', 'Anjuran'],
  );
});

test('a number of a letter breaks behind its slashes only', async () => {
  const { node } = await opened('#/buku?cetak=ya');

  assert.equal(node.querySelectorAll('wbr').length, 2);
});

test('a letter opens by its own address', async () => {
  const { node } = await opened('#/buku?cetak=ya');

  assert.match(node.querySelectorAll('a').at(-1).getAttribute('href'), /buku\/bekasi\/surat-keluar\/surat\/s%2F1$/);
});

test('what is looked for goes to the server, and nothing else of the address', async () => {
  const { asked } = await opened('#/buku?kantor=bekasi&buku=surat-keluar&pemohon=Siti&dari=2026-08-01&cetak=ya');

  assert.match(asked[1].address, /buku\/bekasi\/surat-keluar\/cetak\?dari=2026-08-01&pemohon=Siti$/);
});
