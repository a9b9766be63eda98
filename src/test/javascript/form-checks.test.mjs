import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from './browser.mjs';

const { objections } = await scripts.tasklist('day-limits.js');
const { entered, typedNumber } = await scripts.tasklist('entered.js');

const FACTS = {
  today: '2026-03-16',
  received: '2026-03-09',
  dates: { tanggalSidang: { name: 'Tanggal sidang', date: '2026-03-12' }, tanggalLain: { name: 'Lain', date: null } },
  days: {
    '2026-03-12': [
      ['08:00', '12:00'],
      ['13:00', '15:30'],
    ],
    '2026-03-15': [],
    '2026-03-17': [['08:00', '15:30']],
  },
};

const said = (kind, properties, value, data = {}) =>
  objections({ type: 'datetime', subtype: kind, properties }, value, FACTS, data).join(' ');

for (const [properties, value, words] of [
  [{ 'paling-lambat': 'hari-ini' }, '2026-03-16', ''],
  [{ 'paling-lambat': 'hari-ini' }, '2026-03-17', 'Tidak boleh sesudah hari ini (16 Maret 2026).'],
  [{ 'paling-awal': 'tanggal-terima' }, '2026-03-08', 'Tidak boleh sebelum tanggal perkara diterima (9 Maret 2026).'],
  [{ 'paling-awal': 'tanggalSidang' }, '2026-03-11', 'Tidak boleh sebelum “Tanggal sidang” (12 Maret 2026).'],
  [{ 'paling-awal': 'tanggalLain' }, '1999-03-11', ''],
  [{ 'paling-lambat': 'hari-ini - 18 tahun' }, '2008-03-17', 'Tidak boleh sesudah 18 tahun sebelum hari ini (16 Maret 2008).'],
  [{ 'paling-lambat': 'hari-ini + 1 bulan' }, '2026-04-17', 'Tidak boleh sesudah 1 bulan sesudah hari ini (16 April 2026).'],
  [{ 'paling-lambat': 'hari-ini + 20 hari' }, '2026-04-06', 'Tidak boleh sesudah 20 hari sesudah hari ini (5 April 2026).'],
  [{ hari: 'kerja' }, '2026-03-15', 'Minggu, 15 Maret 2026 bukan hari kerja.'],
  [{ hari: 'kerja' }, '2026-03-17', ''],
  [{ hari: 'kerja' }, '2031-03-17', ''],
  [{}, '0206-11-27', 'Tahun 0206 tidak mungkin benar; isi tahun 1900 sampai 2200.'],
]) {
  test(`a date ${value} with ${JSON.stringify(properties)}: ${words || 'taken'}`, () =>
    assert.equal(said('date', properties, value), words));
}

test('a date of the same form comes before what the case knows', () => {
  assert.equal(said('date', { 'paling-awal': 'tanggalSidang' }, '2026-03-11', { tanggalSidang: '2026-03-10' }), '');
  assert.match(said('date', { 'paling-awal': 'tanggalSidang' }, '2026-03-11', { tanggalSidang: '2026-03-13' }), /13 Maret/);
});

test('a time lies in the hours of its date', () => {
  const words = { jam: 'kerja', pada: 'tanggalSidang' };
  assert.equal(said('time', words, '08:00'), '');
  assert.equal(
    said('time', words, '12:00'),
    'Pukul 12.00 di luar jam pelayanan Kamis, 12 Maret 2026 (08.00–12.00, 13.00–15.30).',
  );
  assert.match(said('time', words, '09:00', { tanggalSidang: '2026-03-15' }), /\(tutup\)/);
  assert.equal(said('time', words, '23:00', { tanggalSidang: '2031-03-15' }), '');
  assert.match(said('datetime', { jam: 'kerja' }, '2026-03-17T20:00'), /Pukul 20.00 di luar jam/);
});

test('what is known only afterwards is not told before, and nothing known limits nothing', () => {
  const field = { type: 'radio', properties: { 'diisi-sejak': 'tanggalSidang + 5 hari' } };
  assert.match(objections(field, 'hadir', FACTS, {})[0], /^Baru dapat diisi sejak 5 hari sesudah “Tanggal sidang” \(17/);
  assert.deepEqual(objections(field, 'hadir', {}, {}), []);
  assert.deepEqual(objections({ type: 'textfield' }, 'x', {}, {}), []);
});

for (const [text, kept] of [
  ['\u202a+62\u00a0812\u20113456\u202c', '+62 812-3456'],
  ['\u00a0\u200b\u00ad', ''],
  ['\ufe0f', ''],
  ['ke\u00adpala', 'kepala'],
  ['Jose\u0301', 'José'],
  ['\uf0b7 satu\u000bdua', '• satu dua'],
  ['a\u200db', 'ab'],
  ['👩‍👩‍👧 ❤️', '👩‍👩‍👧 ❤️'],
]) {
  test(`${JSON.stringify(text)} is entered as ${JSON.stringify(kept)}`, () => assert.equal(entered(text, false), kept));
}

test('lines stay where there may be several', () => {
  assert.equal(entered('satu\r\ndua\u2028tiga ', true), 'satu\ndua\ntiga');
});

for (const [typed, number] of [
  ['1.500.000,50', '1500000,50'],
  ['1.500', '1500'],
  ['\u202a1 500\u00a0000', '1500000'],
  ['1500,5', '1500,5'],
  ['1,', '1,'],
  ['-1.500', '-1500'],
  ['dua', 'dua'],
]) {
  test(`${JSON.stringify(typed)} in a number is ${number}`, () => assert.equal(typedNumber(typed), number));
}
