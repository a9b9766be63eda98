import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { serverSays, scripts, visit } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const [page] = (await scripts.cockpit('repairs.js')).default;

async function opened(json) {
  visit('/camunda/app/cockpit/default/', '#/benahi');
  serverSays({ json: { leftOut: [], ...json } });
  const node = element('div');
  page.render(node);
  for (let turn = 0; turn < 5; turn++) await soon();
  return node;
}

test('where nothing is to mend, both parts say so', async () => {
  const node = await opened({ passwordRules: true, users: [], packs: [] });

  assert.match(node.textContent, /✓ Tidak ada kata sandi yang diketahui lemah\./);
  assert.match(node.textContent, /✓ Semua paket yang terpasang memenuhi aturan/);
});

test('a user with a weak password leads to their account in Admin', async () => {
  const node = await opened({ passwordRules: true, users: [{ id: 'ratna/x', name: 'Ratna' }], packs: [] });

  assert.equal(node.querySelector('td').textContent, 'Ratna');
  assert.equal(node.querySelector('a').getAttribute('href'), '/camunda/app/admin/default/#/users/ratna%2Fx?tab=account');
});

test('a pack says file, element, problem and remedy', async () => {
  const findings = [
    { file: 'a.bpmn', element: 'Task_A', problem: 'Tanpa peran.', remedy: 'Isi peran.' },
    { file: 'layanan.yaml', problem: 'Kosong.', remedy: 'Isi.' },
  ];
  const node = await opened({ passwordRules: false, users: [], packs: [{ officeName: 'Bekasi', serviceName: 'Mediasi', findings }] });

  assert.deepEqual(node.querySelectorAll('li').map((line) => line.textContent), [
    'a.bpmn › Task_A: Tanpa peran.Perbaikan: Isi peran.',
    'layanan.yaml: Kosong.Perbaikan: Isi.',
  ]);
  assert.equal(node.querySelector('h5').textContent, 'Mediasi – Bekasi');
});

test('a pack of the folder that was left out is told with what to do', async () => {
  const findings = [{ file: 'x.bpmn', element: 'Task_A', problem: 'tugas tanpa peran', remedy: 'Isi perannya.' }];
  const node = await opened({ passwordRules: true, users: [], packs: [], leftOut: [{ pack: 'bekasi/x', findings }] });

  assert.match(node.textContent, /Paket di folder yang tidak dipasang/);
  assert.match(node.textContent, /bekasi\/x/);
  assert.match(node.textContent, /x\.bpmn › Task_A: tugas tanpa peran.*Isi perannya\./);
});
