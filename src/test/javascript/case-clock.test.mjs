import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { clock } = await scripts.shared('clock.js');

const RUNNING = {
  berjalan: true,
  diterima: '2026-08-03T09:00:00+07:00',
  jam: {
    dijanjikan: 10,
    terpakai: 4,
    terhenti: 0,
    sisa: 6,
    satuan: 'hari kerja',
    tenggat: '2026-08-18T15:30:00+07:00',
    jeda: [],
  },
};

const of = (jam, file = {}) => clock({ ...RUNNING, ...file, jam: { ...RUNNING.jam, ...jam } });
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

for (const [jam, file, words] of [
  [{}, {}, '● Jam berjalan – Sisa 6 hari kerja.'],
  [{ berhenti: true }, {}, '‖ Jam berhenti – Sisa 6 hari kerja.'],
  [{ terpakai: 10, sisa: 0 }, {}, '● Jam berjalan – Sisa 0 hari kerja: batas hari terakhir.'],
  [{ terpakai: 10, sisa: 0, terlambat: true }, {}, '▲ Terlambat – Lewat kurang dari 1 hari kerja.'],
  [{ terpakai: 13, sisa: -3, terlambat: true }, {}, '▲ Terlambat – Lewat 3 hari kerja.'],
  [
    { terpakai: 13, sisa: -3, terlambat: true, berhenti: true },
    {},
    '‖ Jam berhenti, ▲ Terlambat – Lewat 3 hari kerja.',
  ],
  [{}, { berjalan: false }, '✓ Selesai sesuai janji – Sisa 6 hari kerja.'],
  [{ terpakai: 12, sisa: -2, terlambat: true }, { berjalan: false }, '▲ Selesai terlambat – Lewat 2 hari kerja.'],
]) {
  test(words, () => assert.equal(told(of(jam, file)), words));
}

test('the bar shows what was used, what stood still and what is left, as parts of the whole', () => {
  assert.deepEqual(parts(of({ terhenti: 10 })), { terpakai: 20, terhenti: 50, sisa: 30 });
});

test('what is over comes after what was promised', () => {
  assert.deepEqual(parts(of({ terpakai: 15, sisa: -5, terlambat: true })), {
    terpakai: (100 * 10) / 15,
    lewat: 500 / 15,
  });
});

test('who cannot see the bar hears all of it', () => {
  const words = of({ terhenti: 2 }).querySelector('.loketnaker-jam-batang').getAttribute('aria-label');

  assert.equal(
    read(words),
    '4 dari 10 hari kerja terpakai, 2 terhenti, sisa 6 hari kerja, jatuh tempo 18 Agu 2026, 15.30',
  );
});

test('a pause that goes on has no end yet', () => {
  const drawn = of({
    jeda: [{ nama: 'Tunggu berkas', dasar: 'Pasal 5', dari: '2026-08-05T10:00:00+07:00', sampai: null, lama: 3 }],
  });

  assert.deepEqual(
    drawn.querySelectorAll('td').map((cell) => read(cell.textContent)),
    ['Tunggu berkas', 'Pasal 5', '5 Agu 2026, 10.00', '‖ masih berhenti', '3 hari kerja'],
  );
});
