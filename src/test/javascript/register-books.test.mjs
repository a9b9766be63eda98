import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { read, scripts, serverSays, visit } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const [page] = (await scripts.tasklist('books.js')).default;

const BOOK = {
  office: 'bekasi',
  officeName: 'Disnaker Bekasi',
  id: 'surat-keluar',
  name: 'Surat keluar',
  source: 'surat yang terbit',
  ofLetters: true,
};
const ANSWER = {
  book: BOOK,
  from: '2026-01-01',
  until: '2026-08-31',
  columns: ['Tanggal', 'Nomor surat', 'Perihal', 'Diserahkan'],
  lines: [
    ['2026-08-03', '560/12/2026', '2026 perkara', '2026-08-04T10:15:00+07:00'],
    [null, null, '', { letter: 's/1', text: 'Anjuran' }],
  ],
  first: 21,
  perPage: 20,
  count: 42,
  more: false,
};

async function opened(hash, answer = ANSWER) {
  visit('/camunda/app/tasklist/default/', hash);
  const asked = serverSays({ json: [BOOK] }, { json: { userId: 'siti' } }, { json: answer });
  const node = element('div');
  page.render(node);
  for (let turn = 0; turn < 10; turn++) await soon();
  return { node, asked };
}

test('for print, a line says dates, moments and numbers as people write them', async () => {
  const { node } = await opened('#/buku?office=bekasi&book=surat-keluar&print=yes');

  assert.deepEqual(
    node.querySelectorAll('td').map((cell) => read(cell.textContent)),
    ['21', '3 Agu 2026', '560/12/2026', '2026 perkara', '4 Agu 2026, 10.15', '22', '–', '–', '', 'Anjuran'],
  );
});

test('a number of a letter breaks behind its slashes only', async () => {
  const { node } = await opened('#/buku?print=yes');

  assert.equal(node.querySelectorAll('wbr').length, 2);
});

test('a letter opens by its own address', async () => {
  const { node } = await opened('#/buku?print=yes');

  assert.match(node.querySelectorAll('a').at(-1).getAttribute('href'), /books\/bekasi\/surat-keluar\/letters\/s%2F1$/);
});

test('what is looked for goes to the server in the body, and nothing of it in an address', async () => {
  const { asked } = await opened('#/buku?office=bekasi&book=surat-keluar&applicant=Siti&from=2026-08-01&print=yes');

  assert.match(asked[2].address, /books\/bekasi\/surat-keluar\/print$/);
  assert.equal(asked[2].method, 'POST');
  assert.equal(asked[2].body, '{"from":"2026-08-01"}'); // a name in an address is not even read
});
