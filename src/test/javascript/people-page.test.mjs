import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { serverSays, scripts, visit } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const [page] = (await scripts.cockpit('people.js')).default;
const NIK = '3216014507990017';

async function soonDone() {
  for (let turn = 0; turn < 6; turn++) await soon();
}

async function looked(cases) {
  visit('/camunda/app/cockpit/default/', '#/data-orang');
  const asked = serverSays({ json: [{}] }, cases);
  const node = element('div');
  page.render(node);
  await soonDone();
  node.querySelector('input').value = ` ${NIK} `;
  await node.querySelector('form').does('submit');
  await soonDone();
  return { node, asked };
}

test('a person is looked for by a number that stands in no address', async () => {
  const { asked } = await looked({ json: [] });

  assert.equal(asked[1].method, 'POST');
  assert.deepEqual(JSON.parse(asked[1].body), { identity: NIK });
  assert.ok(asked.every((each) => !each.address.includes(NIK)));
});

test('each case leads to its file, and what is of others is warned of', async () => {
  const { node } = await looked({
    json: [
      {
        id: 'a/b',
        number: 'BKK-1',
        office: 'pekanbaru',
        service: 'bkk',
        received: '2026-01-12T01:10:00Z',
        outcome: null,
      },
    ],
  });

  assert.equal(node.querySelector('a').getAttribute('href'), '#/perkara?id=a%2Fb');
  assert.match(node.textContent, /1 perkara.*berjalan.*data orang lain.*Unduh semuanya/);
});

test('where nothing is kept there is nothing to take away', async () => {
  const { node } = await looked({ json: [] });

  assert.match(node.textContent, /Tidak ada perkara yang menyimpan NIK ini/);
  assert.equal(node.querySelectorAll('button').length, 1);
});

test('what the server refuses is told', async () => {
  const { node } = await looked({ status: 400, json: { message: 'NIK terdiri atas 16 angka.' } });

  assert.match(node.textContent, /NIK terdiri atas 16 angka\./);
});
