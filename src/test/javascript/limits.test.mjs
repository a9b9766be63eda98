import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { standing } = await scripts.tasklist('time-left.js');
const { state, used, who } = await scripts.shared('limits.js');

const said = (limit, paused) => read(standing(limit, paused).textContent);

for (const [limit, words] of [
  [{ keadaan: 'aman', sisa: 3 }, '● Sisa 3 hari kerja'],
  [{ keadaan: 'aman', sisa: 1234 }, '● Sisa 1.234 hari kerja'],
  [{ keadaan: 'aman', sisa: 0 }, '● Jatuh tempo hari ini'],
  [{ keadaan: 'berisiko', sisa: 1 }, '◆ Hampir jatuh tempo, sisa 1 hari kerja'],
  [{ keadaan: 'berisiko', sisa: 0 }, '◆ Jatuh tempo hari ini'],
  [{ keadaan: 'terlambat', sisa: 2 }, '▲ Terlambat 2 hari kerja'],
  [{ keadaan: 'terlambat', sisa: 0 }, '▲ Terlambat, kurang dari 1 hari kerja'],
  [{ keadaan: 'berhenti', sisa: 4 }, '‖ Jam berhenti, sisa 4 hari kerja'],
  [{ keadaan: 'aman', sisa: 45, menit: true }, '● Sisa 45 menit layanan'],
  [{ keadaan: 'aman', sisa: 120, menit: true }, '● Sisa 2 jam layanan'],
  [{ keadaan: 'terlambat', sisa: 95, menit: true }, '▲ Terlambat 1 jam 35 menit layanan'],
  [{ keadaan: 'terlambat', sisa: 0, menit: true }, '▲ Baru saja terlambat'],
  [{ keadaan: 'aman', sisa: 0, menit: true }, '● Sisa kurang dari 1 menit'],
]) {
  test(`on the card of a task: ${words}`, () => assert.equal(said(limit), words));
}

test('a task without a limit says so, or that the clock stands still', () => {
  assert.equal(said(null), '● Tanpa batas langkah');
  assert.equal(said(null, true), '‖ Jam berhenti');
});

test('the sign is for eyes only: the words alone say how it stands', () => {
  assert.equal(standing({ keadaan: 'terlambat', sisa: 2 }).querySelector('span').getAttribute('aria-hidden'), 'true');
});

for (const [deadline, words] of [
  [{ keadaan: 'terbuka', jenis: 'tugas', terlambat: false }, '● Berjalan'],
  [{ keadaan: 'terbuka', jenis: 'tugas', terlambat: true }, '▲ Lewat, belum selesai'],
  [{ keadaan: 'ditepati', jenis: 'tugas' }, '✓ Tepat waktu'],
  [{ keadaan: 'ditepati', jenis: 'batas' }, '✓ Tidak terlewati'],
  [{ keadaan: 'dilewati', jenis: 'batas', terlambat: true }, '▲ Terlewati'],
  [{ keadaan: 'dilewati', jenis: 'tugas', terlambat: true }, '▲ Selesai terlambat'],
  [{ keadaan: 'batal', jenis: 'tugas' }, '– Tidak diperlukan lagi'],
]) {
  test(`in the table of limits, ${deadline.keadaan} of a ${deadline.jenis}: ${words}`, () =>
    assert.equal(state(deadline).textContent, words));
}

test('what was used up of a limit, if it is an amount at all', () => {
  assert.equal(used({ batas: 30, terpakai: 12, satuan: 'hari kerja' }), '12 dari 30 hari kerja');
  assert.equal(used({ batas: 0 }), 'sampai tanggal yang ditentukan');
});

test('who has it, as far as anybody does', () => {
  assert.equal(who({ petugas: 'Rina', peran: 'Mediator' }), 'Rina, Mediator');
  assert.equal(who({ peran: 'Mediator' }), 'Mediator');
  assert.equal(who({}), '–');
});
