import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { clock } = await scripts.shared('clock.js');

const RUNNING = {
  running: true,
  received: '2026-08-03T09:00:00+07:00',
  clock: {
    promised: 10,
    elapsed: 4,
    paused: 0,
    left: 6,
    unit: 'hari kerja',
    due: '2026-08-18T15:30:00+07:00',
    pauses: [],
  },
};

const of = (reading, file = {}) => clock({ ...RUNNING, ...file, clock: { ...RUNNING.clock, ...reading } });
const told = (drawn) => read(drawn.querySelector('.loketnaker-jam-keadaan').textContent);

/** The parts of the bar and how wide they are, in percent. */
const parts = (drawn) =>
  Object.fromEntries(
    drawn
      .querySelector('.loketnaker-jam-batang')
      .childNodes.map((part) => [
        part.getAttribute('class').replace('loketnaker-jam-', ''),
        Number.parseFloat(part.style.width),
      ]),
  );

for (const [reading, file, words] of [
  [{}, {}, '● Jam berjalan – Sisa 6 hari kerja.'],
  [{ standing: true }, {}, '‖ Jam berhenti – Sisa 6 hari kerja.'],
  [{ elapsed: 10, left: 0 }, {}, '● Jam berjalan – Sisa 0 hari kerja: batas hari terakhir.'],
  [{ elapsed: 10, left: 0, late: true }, {}, '▲ Terlambat – Lewat kurang dari 1 hari kerja.'],
  [{ elapsed: 13, left: -3, late: true }, {}, '▲ Terlambat – Lewat 3 hari kerja.'],
  [
    { elapsed: 13, left: -3, late: true, standing: true },
    {},
    '‖ Jam berhenti, ▲ Terlambat – Lewat 3 hari kerja.',
  ],
  [{ late: true }, { running: false, deleted: true }, '– Dihapus, tidak dihitung selesai.'],
  [{}, { running: false }, '✓ Selesai sesuai janji – Sisa 6 hari kerja.'],
  [{ elapsed: 12, left: -2, late: true }, { running: false }, '▲ Selesai terlambat – Lewat 2 hari kerja.'],
]) {
  test(words, () => assert.equal(told(of(reading, file)), words));
}

test('the bar shows what was used, what stood still and what is left, as parts of the whole', () => {
  assert.deepEqual(parts(of({ paused: 10 })), { terpakai: 20, terhenti: 50, sisa: 30 });
});

test('what is over comes after what was promised', () => {
  assert.deepEqual(parts(of({ elapsed: 15, left: -5, late: true })), {
    terpakai: (100 * 10) / 15,
    lewat: 500 / 15,
  });
});

test('who cannot see the bar hears all of it', () => {
  const words = of({ paused: 2 }).querySelector('.loketnaker-jam-batang').getAttribute('aria-label');

  assert.equal(
    read(words),
    '4 dari 10 hari kerja terpakai, 2 terhenti, sisa 6 hari kerja, jatuh tempo 18 Agu 2026, 15.30',
  );
});

test('a pause that goes on has no end yet', () => {
  const drawn = of({
    pauses: [{ name: 'Tunggu berkas', ground: 'Pasal 5', from: '2026-08-05T10:00:00+07:00', until: null, amount: 3 }],
  });

  assert.deepEqual(
    drawn.querySelectorAll('td').map((cell) => read(cell.textContent)),
    ['Tunggu berkas', 'Pasal 5', '5 Agu 2026, 10.00', '‖ masih berhenti', '3 hari kerja'],
  );
});
