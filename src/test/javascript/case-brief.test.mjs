import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { brief } = await scripts.tasklist('case-brief.js');

const told = {
  subject: 'Tanda daftar',
  facts: [{ label: 'Kekurangan', value: 'KTP\nKK' }],
  again: false,
  lately: [],
  all: [],
  papers: [],
  letters: [],
};
const step = (name, ...values) => ({
  name,
  at: '2026-08-03T09:00:00+07:00',
  by: 'Rina',
  values: values.map(([label, value]) => ({ label, value })),
});
const texts = (section, selector) => section.querySelectorAll(selector).map((each) => read(each.textContent));

test('what the case is about and what the step names stand above, in that order', () => {
  const section = brief('7', told);

  assert.deepEqual(texts(section, 'dt'), ['Pokok', 'Kekurangan']);
  assert.deepEqual(texts(section, 'dd'), ['Tanda daftar', 'KTP\nKK']);
});

test('a step that came back says so, another what the last one decided', () => {
  const lately = [step('Paraf konsep', ['Alasan', 'Nama keliru'])];

  assert.deepEqual(texts(brief('7', { ...told, lately }), 'h4'), ['Langkah terakhir']);
  const again = brief('7', { ...told, again: true, lately });
  assert.deepEqual(texts(again, 'h4'), ['Sejak langkah ini terakhir dikerjakan']);
  assert.match(texts(again, 'p')[0], /^Paraf konsep 3 Agu 2026.* Rina$/);
});

test('papers and letters are links of the task, what no browser shows is saved', () => {
  const papers = [
    { id: 'p 1', name: 'ktp.pdf', requirement: 'KTP', shown: true },
    { id: 'p2', name: 'rencana.docx', shown: false },
  ];
  const letters = [
    { id: 's1', name: 'Anjuran', number: '567/001', state: 'terbit' },
    { id: 's2', name: 'Risalah', state: 'konsep' },
  ];
  const links = brief('7', { ...told, papers, letters }).querySelectorAll('a');

  assert.deepEqual(links.map((link) => link.textContent), ['KTP: ktp.pdf', 'rencana.docx', 'Anjuran nomor 567/001', 'Risalah (konsep)']);
  assert.match(links[0].getAttribute('href'), /task\/7\/documents\/p%201$/);
  assert.match(links[1].getAttribute('href'), /documents\/p2\?download=true$/);
  assert.match(links[2].getAttribute('href'), /task\/7\/letters\/s1\/pdf$/);
});

test('all that was filled in is folded away', () => {
  const all = [step('Perkara diterima', ['Pemohon', 'SMK Contoh']), step('Periksa', ['Hasil', 'Lengkap'])];
  const folded = brief('7', { ...told, all }).querySelector('details');

  assert.equal(folded.querySelector('summary').textContent, 'Seluruh isian (2 langkah)');
  assert.deepEqual(texts(folded, 'dd'), ['SMK Contoh', 'Lengkap']);
});

test('a list of rows is a numbered table', () => {
  const table = { heads: ['Nama', 'Hasil'], rows: [['Siti', 'Lulus'], ['Budi', '']] };
  const section = brief('7', { ...told, facts: [{ label: 'Peserta', value: 'Nama: Siti', table }] });

  assert.deepEqual(texts(section, 'th'), ['No.', 'Nama', 'Hasil']);
  assert.deepEqual(texts(section, 'td'), ['1', 'Siti', 'Lulus', '2', 'Budi', '']);
});
