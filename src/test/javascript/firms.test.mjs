// Which fields of a form a chosen firm fills, and when nothing need be asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alike, filledBy, told } from '../../main/resources/plugin-webapp/loketnaker/app/firms-known.js';

const FIELDS = { name: 'namaPerusahaan', nib: 'nib', npwp: null, address: 'alamatPerusahaan', branch: null };
const FIRM = { name: 'PT Contoh', nib: '8120012345678', npwp: '01', address: 'Jl. Satu', branch: 'Cikarang' };

test('a chosen firm fills the fields that the form asks for', () => {
  assert.deepEqual(filledBy(FIELDS, FIRM, {}, new Map()), [
    ['namaPerusahaan', 'PT Contoh'],
    ['nib', '8120012345678'],
    ['alamatPerusahaan', 'Jl. Satu'],
  ]);
});

test('what the register does not know leaves what was typed', () => {
  const typed = { nib: '1', alamatPerusahaan: 'Jl. Ketik' };
  assert.deepEqual(filledBy(FIELDS, { ...FIRM, nib: '', address: '' }, typed, new Map()), [['namaPerusahaan', 'PT Contoh']]);
});

test('but it takes away what another firm had put there', () => {
  const before = new Map([['nib', '8120099999999']]);
  const other = { ...FIRM, nib: '' };
  assert.deepEqual(filledBy(FIELDS, other, { nib: '8120099999999' }, before)[1], ['nib', '']);
  assert.equal(filledBy(FIELDS, other, { nib: '8120011111111' }, before).length, 2);
});

test('nothing is asked about who typed what the register says', () => {
  assert.ok(alike({ name: 'pt  contoh', nib: '', address: 'Jl. Satu ' }, FIRM));
  assert.ok(!alike({ name: 'PT Conto', nib: '', address: '' }, FIRM));
});

test('a firm is told on one line', () => {
  assert.equal(told(FIRM), 'PT Contoh (Cikarang) · NIB 8120012345678 · Jl. Satu');
  assert.equal(told({ name: 'SP Contoh', nib: '', address: '', branch: '' }), 'SP Contoh');
});
