import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { read, serverSays, scripts, visit } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const [page] = (await scripts.cockpit('cases.js')).default;

const CHOICES = [{ office: 'bekasi', officeName: 'Disnaker Bekasi', service: 'mediasi', serviceName: 'Mediasi' }];
const FOUND = {
  count: 51,
  more: false,
  cut: false,
  page: 1,
  perPage: 25,
  cases: [
    {
      id: 'a/1',
      number: 'PHI-1',
      applicant: 'Nina',
      serviceName: 'Mediasi',
      officeName: 'Disnaker Bekasi',
      received: '2026-03-09T09:15:00+07:00',
      running: true,
      due: '2026-04-20T16:00:00+07:00',
      late: true,
    },
    {
      id: 'b',
      number: 'PHI-2',
      applicant: 'Rudi',
      serviceName: 'Mediasi',
      officeName: 'Disnaker Bekasi',
      received: '2026-03-09T09:15:00+07:00',
      closed: '2026-03-10T10:00:00+07:00',
      running: false,
      outcome: 'Selesai',
      due: '2026-04-20T16:00:00+07:00',
      late: false,
    },
  ],
};

async function settled() {
  for (let turn = 0; turn < 10; turn++) await soon();
}

/** What a manager may see. */
const MINE = { offices: ['bekasi'], instances: true };

async function opened(hash, mine = MINE) {
  visit('/camunda/app/cockpit/default/', hash);
  const asked = serverSays({ json: CHOICES }, { json: { userId: 'siti' } }, { json: mine }, { json: FOUND });
  const node = element('div');
  page.render(node);
  await settled();
  return { node, asked };
}

test('one that stands still is not late, and a deleted one is neither late nor in time', async () => {
  const lines = [
    { ...FOUND.cases[0], late: false, paused: true },
    { ...FOUND.cases[1], deleted: true, outcome: 'Dihapus: salah catat' },
  ];
  visit('/camunda/app/cockpit/default/', '#/perkara');
  serverSays({ json: CHOICES }, { json: { userId: 'siti' } }, { json: MINE }, { json: { ...FOUND, cases: lines } });
  const node = element('div');
  page.render(node);
  await settled();

  const promises = read(node.textContent);
  assert.match(promises, /‖ Jam berhenti \(/);
  assert.match(promises, /– Dihapus/);
  assert.doesNotMatch(promises, /Lewat|Tepat waktu/);
});

test('the conditions of the address are asked for in the body of a request', async () => {
  const { asked } = await opened('#/perkara?state=running&office=bekasi');

  assert.match(asked[3].address, /\/cases$/);
  assert.equal(asked[3].method, 'POST');
  assert.deepEqual(JSON.parse(asked[3].body), { state: 'running', office: 'bekasi' });
});

test('a running case leads to its page, an ended one to its file, and each says whether it kept its promise', async () => {
  const { node } = await opened('#/perkara');

  const links = node
    .querySelectorAll('td')
    .flatMap((cell) => cell.querySelectorAll('a'))
    .map((link) => link.getAttribute('href'));
  assert.deepEqual(links, [
    '#/process-instance/a%2F1/runtime',
    '#/perkara?id=a%2F1',
    '#/perkara?id=b',
    '#/perkara?id=b',
  ]);
  assert.match(node.textContent, /51 perkara ditemukan/);
  assert.match(node.textContent, /▲ Lewat \(/);
  assert.match(node.textContent, /✓ Tepat waktu \(/);
});

test('to who leads an office or a unit every case opens its file', async () => {
  const { node } = await opened('#/perkara', { offices: ['bekasi'], instances: false });

  const links = node
    .querySelectorAll('td')
    .flatMap((cell) => cell.querySelectorAll('a'))
    .map((link) => link.getAttribute('href'));
  assert.deepEqual([...new Set(links)], ['#/perkara?id=a%2F1', '#/perkara?id=b']);
});

test('the next page stands in the address', async () => {
  const { node } = await opened('#/perkara?state=running');

  await node
    .querySelectorAll('button')
    .find((button) => button.textContent.startsWith('Berikutnya'))
    .does('click');

  assert.equal(location.hash, '#/perkara?state=running&page=2');
});
