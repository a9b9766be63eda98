import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { scripts, serverSays, visit } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const { whereItIs } = await scripts.tasklist('case-standing.js');
const [page] = (await scripts.tasklist('find-case.js')).default;

const RUNNING = {
  id: 'a/1',
  number: 'PHI-1',
  running: true,
  received: '2026-03-09T09:15:00+07:00',
  due: '2026-04-20T16:00:00+07:00',
  promised: true,
  late: false,
  left: { due: '2026-04-20T16:00:00+07:00', left: 7, minutes: false, state: 'aman' },
  steps: [
    { name: 'Periksa berkas', role: 'Mediator', due: '2026-03-11T15:30:00+07:00' },
    { name: 'Beri paraf', role: 'Kepala seksi', official: 'Sari', due: '2026-03-12T15:30:00+07:00' },
  ],
  pauses: [],
  missing: ['KTP'],
  letters: [{ id: 'x', name: 'Panggilan', state: 'dibatalkan', number: '1/PHI', date: '2026-03-10' }],
};

test('a running case tells its steps with who has them, what is left, missing papers and letters', () => {
  const told = whereItIs(RUNNING).textContent;

  assert.match(told, /● Berjalan/);
  assert.match(told, /Periksa berkas, menunggu diambil Mediator/);
  assert.match(told, /Beri paraf, dikerjakan Sari \(Kepala seksi\)/);
  assert.match(told, /Sisa 7 hari kerja/);
  assert.match(told, /belum adaKTP/);
  assert.match(told, /Panggilan nomor 1\/PHI, 10 Mar 2026 \(dibatalkan\)/);
});

test('where the office promises nothing the limit is told as the law’s', () => {
  assert.match(whereItIs(RUNNING).textContent, /Janji selesai/);
  assert.match(whereItIs({ ...RUNNING, promised: false }).textContent, /Batas menurut hukum/);
});

test('a clock that stands still says since when and on which ground', () => {
  const told = whereItIs({ ...RUNNING, pauses: [{ ground: 'Perda 1 ps. 2', since: '2026-03-10T10:00:00+07:00' }] });

  assert.match(told.textContent, /jam perkara berhenti/);
  assert.match(told.textContent, /sejak 10 Mar 2026.*Perda 1 ps\. 2/);
});

test('a case that ended tells how, and whether in time', () => {
  const ended = { ...RUNNING, running: false, steps: [], missing: [], outcome: 'Izin terbit', closed: '2026-04-21T10:00:00+07:00' };

  assert.match(whereItIs({ ...ended, late: true }).textContent, /Izin terbit.*▲ Selesai sesudah/);
  assert.match(whereItIs(ended).textContent, /✓ Selesai sebelum/);
});

test('without a text nothing is asked, and the address says nothing of one', async () => {
  visit('/camunda/app/tasklist/default/', '#/cari-perkara?text=nina');
  const asked = serverSays({ json: { userId: 'siti' } });
  const node = element('div');
  page.render(node);
  for (let turn = 0; turn < 10; turn++) await soon();

  assert.equal(asked.length, 1);
  assert.equal(node.querySelector('input').getAttribute('value'), '');
});
