import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { scripts, serverSays, visit } from './browser.mjs';

visit('/camunda/app/cockpit/default/');
const { element } = await scripts.shared('dom.js');
const [tab] = (await scripts.cockpit('changes.js')).default;

const VERSION = { tenantId: 'bekasi', key: 'mediasi-phi', version: 3, resource: 'mediasi-phi.bpmn' };

async function shown(definition) {
  serverSays({ json: definition });
  const node = element('div');
  tab.render(node, { processDefinitionId: 'mediasi-phi:3:1' });
  for (let turn = 0; turn < 5; turn++) await soon();
  return node;
}

test('a version is compared with each earlier one, the last first', async () => {
  const links = [...(await shown(VERSION)).querySelectorAll('a')];

  assert.deepEqual(
    links.map((link) => link.getAttribute('href')),
    ['versi-2', 'versi-1'].map(
      (earlier) => `/camunda/api/cockpit/plugin/loketnaker-cockpit/default/changes/bekasi/mediasi-phi/${earlier}/versi-3`,
    ),
  );
  assert.match(links[0].textContent, /dari versi 2 ke versi 3/);
});

test('the first version has nothing before it', async () => {
  assert.match((await shown({ ...VERSION, version: 1 })).textContent, /versi pertama/);
});

test('a fragment is looked at where it is called', async () => {
  const node = await shown({ ...VERSION, resource: 'bersama/paraf-berjenjang/paraf-berjenjang.bpmn' });

  assert.match(node.textContent, /layanan yang memanggilnya/);
  assert.equal(node.querySelector('a'), null);
});
