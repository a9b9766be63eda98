import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import './browser.mjs';

const LETTER = Buffer.from('surat yang diterbitkan');
const SCAN = Buffer.from('salinan bertanda tangan');
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

let turn = 0;

/** The page of a letter on which somebody chooses a file; answers what it says then. */
async function compared(dataset, content) {
  const section = document.createElement('section');
  section.dataset = { sha256: sha256(LETTER), ...dataset };
  const result = document.createElement('p');
  const input = document.createElement('input');
  document.querySelector = () => section;
  document.getElementById = (id) => (id === 'berkas' ? input : result);
  await import(new URL(`../../main/resources/letters/bukti.js?${turn++}`, import.meta.url));
  input.files = [{ arrayBuffer: async () => content }];
  await input.does('change');
  for (let wait = 0; wait < 100 && result.textContent === 'Membandingkan…'; wait++)
    await new Promise((resolve) => setTimeout(resolve, 1));
  return result;
}

test('the letter itself is the same', async () => {
  const result = await compared({}, LETTER);

  assert.equal(result.textContent, '✓ Sama persis dengan PDF yang diterbitkan.');
  assert.equal(result.className, 'hasil asli');
});

test('so is the signed paper that the office has', async () => {
  const result = await compared({ salinan: sha256(SCAN) }, SCAN);

  assert.equal(result.textContent, '✓ Sama persis dengan salinan bertanda tangan.');
});

test('a letter that was withdrawn is the same and not in force', async () => {
  const result = await compared({ batal: 'ya' }, LETTER);

  assert.match(result.textContent, /Sama persis.*sudah dibatalkan/);
  assert.equal(result.className, 'hasil diganti');
});

test('one byte more is another file', async () => {
  const result = await compared({ salinan: '' }, Buffer.concat([LETTER, Buffer.from(' ')]));

  assert.match(result.textContent, /^✗ Berbeda/);
  assert.equal(result.className, 'hasil tidak');
});
