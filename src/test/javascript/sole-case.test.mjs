import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from './browser.mjs';

const { existing } = await scripts.tasklist('sole-case.js');

test('of a refused start the number of the case that is there already is known', () => {
  assert.equal(
    existing('Tidak dimulai dua kali: sudah ada perkara PMD-PRB-2026-00012 (masih berjalan) dengan NIB 1.'),
    'PMD-PRB-2026-00012',
  );
});

test('another refusal names no case', () => {
  for (const message of [undefined, '', 'Formulir belum dapat diterima: NIB wajib diisi.', 'sudah ada perkara dengan NIB 1'])
    assert.equal(existing(message), undefined);
});
