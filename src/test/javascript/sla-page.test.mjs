import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownTimer, read, scripts, visit } from './browser.mjs';

visit('/camunda/app/cockpit/default/');
const { asked, filterForm, filters, linkTo } = await scripts.cockpit('sla-filters.js');
const { casePage, cases, counted, share } = await scripts.cockpit('sla-tables.js');
const { trend } = await scripts.cockpit('sla-trend.js');

const at = (hash) => visit('/camunda/app/cockpit/default/', hash);

test('the address keeps what is asked, and drops what is not', () => {
  at('#/sla?kantor=bekasi&layanan=mediasi-phi&halaman=3');

  assert.equal(
    linkTo({ halaman: '', daftar: 'terlambat' }),
    '#/sla?kantor=bekasi&layanan=mediasi-phi&daftar=terlambat',
  );
  assert.equal(linkTo({ kantor: '', layanan: '', halaman: null }), '#/sla');
});

test('what is no question of ours is not carried along', () => {
  at('#/sla?kantor=bekasi&lain=1');

  assert.equal(asked().lain, undefined);
  assert.deepEqual(filters(asked()), { office: 'bekasi', service: '', unit: '', official: '', period: '' });
});

test('another office forgets the unit, service and official of the one before, after a while', (t) => {
  const timer = ownTimer(t);
  at('#/sla?kantor=bekasi&layanan=mediasi-phi&unit=hi&petugas=rina&periode=30&halaman=2');
  const form = filterForm({
    offices: [
      { id: 'bekasi', name: 'Bekasi' },
      { id: 'pekalongan', name: 'Pekalongan' },
    ],
    services: [],
    units: [],
    officials: [],
  });
  const offices = form.querySelector('select');

  offices.value = 'pekalongan';
  offices.does('change');
  assert.match(location.hash, /kantor=bekasi/);
  timer.passes(400);

  assert.equal(location.hash, '#/sla?kantor=pekalongan&periode=30');
});

test('who runs through the entries with the keyboard asks for the last one only', (t) => {
  const timer = ownTimer(t);
  at('#/sla');
  const form = filterForm({
    offices: [],
    services: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    units: [],
    officials: [],
  });
  const services = form.querySelector('select');

  for (const value of ['a', 'b']) {
    services.value = value;
    services.does('change');
    timer.passes(399);
  }
  assert.equal(location.hash, '#/sla');
  timer.passes(1);

  assert.equal(location.hash, '#/sla?layanan=b');
});

test('a share has at most one decimal, and none of nothing', () => {
  assert.equal(share(3, 2), '66,7 %');
  assert.equal(share(4, 4), '100 %');
  assert.equal(share(0, 0), '–');
});

test('no cases lead nowhere, many lead to themselves', () => {
  at('#/sla?kantor=bekasi');

  assert.equal(counted(0, {}, 'terlambat'), '0');
  const link = counted(1234, { daftar: 'terlambat' }, 'terlambat');
  assert.equal(link.textContent, '1.234');
  assert.equal(link.getAttribute('href'), '#/sla?kantor=bekasi&daftar=terlambat');
});

const ROW = {
  id: 'x1',
  number: 'BKS-1',
  applicant: 'Siti',
  serviceName: 'Mediasi',
  status: 'tepat-waktu',
  due: '2026-08-18T15:30:00+07:00',
  steps: [],
};

for (const [row, words] of [
  [{ daysLate: -3 }, '3 hari kerja lagi'],
  [{ daysLate: 0, dueToday: true }, 'hari ini'],
  [{ daysLate: 0 }, 'sebelum hari kerja berikutnya'],
  [{ status: 'terlambat', daysLate: 2 }, '2 hari kerja lewat'],
  [{ status: 'terlambat', daysLate: 0, dueToday: true }, 'lewat hari ini'],
  [{ status: 'terlambat', daysLate: 0, dueToday: false }, 'lewat, belum 1 hari kerja'], // Friday's, on Sunday
  [{ status: 'selesai-terlambat', daysLate: 0, dueToday: true, closed: '2026-08-18T15:40:00+07:00' }, 'lewat pada hari itu'],
  [{ status: 'jeda', daysLate: null }, 'jam berhenti'],
]) {
  test(`how far from its due date a case is: ${words}`, () => {
    const due = cases('Perkara', [{ ...ROW, ...row }], '')
      .querySelectorAll('small')
      .map((each) => each.textContent);
    assert.ok(due.includes(words), String(due));
  });
}

test('a case that ended leads to its file, a running one to its diagram', () => {
  const link = (row) => cases('Perkara', [row], '').querySelector('a').getAttribute('href');

  assert.equal(link(ROW), '#/process-instance/x1/runtime');
  assert.equal(link({ ...ROW, closed: '2026-08-18T15:30:00+07:00' }), '#/perkara?id=x1');
});

test('a list can be turned where there is a page, and no further', () => {
  at('#/sla?daftar=terlambat&halaman=2');
  const turns = (page) =>
    casePage({ title: 'Terlambat', count: 45, perPage: 20, page, rows: [] }, {})
      .querySelectorAll('a.btn')
      .map((link) => [link.textContent, link.getAttribute('href')]);

  assert.deepEqual(turns(1), [['Berikutnya ›', '#/sla?daftar=terlambat&halaman=2']]);
  assert.deepEqual(turns(2), [
    ['‹ Sebelumnya', '#/sla?daftar=terlambat'],
    ['Berikutnya ›', '#/sla?daftar=terlambat&halaman=3'],
  ]);
  assert.deepEqual(turns(3), [['‹ Sebelumnya', '#/sla?daftar=terlambat&halaman=2']]);
});

test('the trend says in words what its bars show', () => {
  const board = {
    counted: 'perkara',
    period: { days: 30, from: '2026-08-03', until: '2026-08-16' },
    trend: [
      { start: '2026-08-03', done: 3, inTime: 2 },
      { start: '2026-08-10', done: 1, inTime: 1 },
    ],
  };

  const drawn = trend(board);

  assert.match(read(drawn.querySelector('svg').getAttribute('aria-label')), /Dari 4 perkara .* 3 \(75 %\) tepat waktu/);
  const [whole, kept] = drawn.querySelectorAll('rect').filter((bar) => /bar/.test(bar.getAttribute('class')));
  assert.equal(
    (Number(kept.getAttribute('height')) / Number(whole.getAttribute('height'))).toFixed(6),
    (2 / 3).toFixed(6),
  );
});
