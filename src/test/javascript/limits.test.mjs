import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { standing } = await scripts.tasklist('time-left.js');
const { state, used, who } = await scripts.shared('limits.js');

const said = (limit, paused) => read(standing(limit, paused).textContent);

for (const [limit, words] of [
  [{ state: 'aman', left: 3 }, '● Sisa 3 hari kerja'],
  [{ state: 'aman', left: 1234 }, '● Sisa 1.234 hari kerja'],
  [{ state: 'aman', left: 0 }, '● Jatuh tempo hari ini'],
  [{ state: 'berisiko', left: 1 }, '◆ Hampir jatuh tempo, sisa 1 hari kerja'],
  [{ state: 'berisiko', left: 0 }, '◆ Jatuh tempo hari ini'],
  [{ state: 'terlambat', left: 2 }, '▲ Terlambat 2 hari kerja'],
  [{ state: 'terlambat', left: 0 }, '▲ Terlambat, kurang dari 1 hari kerja'],
  [{ state: 'berhenti', left: 4 }, '‖ Jam berhenti, sisa 4 hari kerja'],
  [{ state: 'aman', left: 45, minutes: true }, '● Sisa 45 menit layanan'],
  [{ state: 'aman', left: 120, minutes: true }, '● Sisa 2 jam layanan'],
  [{ state: 'terlambat', left: 95, minutes: true }, '▲ Terlambat 1 jam 35 menit layanan'],
  [{ state: 'terlambat', left: 0, minutes: true }, '▲ Baru saja terlambat'],
  [{ state: 'aman', left: 0, minutes: true }, '● Sisa kurang dari 1 menit'],
]) {
  test(`on the card of a task: ${words}`, () => assert.equal(said(limit), words));
}

test('a task without a limit says so, or that the clock stands still', () => {
  assert.equal(said(null), '● Tanpa batas langkah');
  assert.equal(said(null, true), '‖ Jam berhenti');
});

test('the sign is for eyes only: the words alone say how it stands', () => {
  assert.equal(standing({ state: 'terlambat', left: 2 }).querySelector('span').getAttribute('aria-hidden'), 'true');
});

for (const [deadline, words] of [
  [{ state: 'terbuka', kind: 'tugas', late: false }, '● Berjalan'],
  [{ state: 'terbuka', kind: 'tugas', late: true }, '▲ Lewat, belum selesai'],
  [{ state: 'terbuka', kind: 'janji', late: false, paused: true }, '‖ Berhenti bersama jam perkara'],
  [{ state: 'terbuka', kind: 'janji', late: true, paused: true }, '▲ Lewat, belum selesai'], // before it stopped
  [{ state: 'ditepati', kind: 'tugas' }, '✓ Tepat waktu'],
  [{ state: 'ditepati', kind: 'batas' }, '✓ Tidak terlewati'],
  [{ state: 'dilewati', kind: 'batas', late: true }, '▲ Terlewati'],
  [{ state: 'dilewati', kind: 'tugas', late: true }, '▲ Selesai terlambat'],
  [{ state: 'batal', kind: 'tugas' }, '– Tidak diperlukan lagi'],
]) {
  test(`in the table of limits, ${deadline.state} of a ${deadline.kind}: ${words}`, () =>
    assert.equal(state(deadline).textContent, words));
}

test('what was used up of a limit, if it is an amount at all', () => {
  assert.equal(used({ limit: 30, used: 12, unit: 'hari kerja' }), '12 dari 30 hari kerja');
  assert.equal(used({ limit: 0 }), 'sampai tanggal yang ditentukan');
});

test('who has it, as far as anybody does', () => {
  assert.equal(who({ official: 'Rina', role: 'Mediator' }), 'Rina, Mediator');
  assert.equal(who({ role: 'Mediator' }), 'Mediator');
  assert.equal(who({}), '–');
});
