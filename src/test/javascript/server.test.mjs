import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts, serverSays, visit } from './browser.mjs';

const { server } = await scripts.shared('server.js');
const { load } = await scripts.shared('load.js');
const { element } = await scripts.shared('dom.js');

const cockpit = server('cockpit', 'loketnaker-cockpit');

test('the address follows where the application lies, and which engine it shows', () => {
  visit('/kantor/camunda/app/cockpit/lain/');

  assert.equal(cockpit.address('sla'), '/kantor/camunda/api/cockpit/plugin/loketnaker-cockpit/lain/sla');
});

test('what is empty is not asked for, what is odd is escaped', () => {
  visit('/camunda/app/cockpit/default/');

  assert.equal(
    cockpit.address('sla', { office: 'A & B', unit: '', service: null, page: 0 }),
    '/camunda/api/cockpit/plugin/loketnaker-cockpit/default/sla?office=A+%26+B&page=0',
  );
});

test('an order carries the token that protects from other pages', async () => {
  const asked = serverSays({ status: 204 });

  assert.equal(await cockpit.send('POST', 'calendar', { day: 1 }), null);
  assert.equal(asked[0].headers['X-XSRF-TOKEN'], 'rahasia');
  assert.equal(asked[0].body, '{"day":1}');
});

test('a refusal says what the server said', async () => {
  serverSays({ status: 403, json: { message: 'Bukan kantor Anda.' } });

  await assert.rejects(cockpit.ask('sla'), { message: 'Bukan kantor Anda.', status: 403 });
});

test('a refusal that is no JSON has words too', async () => {
  serverSays({ status: 502 });

  await assert.rejects(cockpit.ask('sla'), { message: /Muat ulang halaman ini atau masuk lagi/, status: 502 });
});

test('what came is drawn in place of the waiting', async () => {
  const place = element('div');
  serverSays({ json: ['satu'] });

  const loading = load(place, () => cockpit.ask('sla'), (answer) => [element('p', {}, answer[0]), null]);
  assert.equal(place.textContent, 'Memuat…');
  await loading;
  assert.equal(place.textContent, 'satu');
});

test('what failed can be tried again, and then comes', async () => {
  const place = element('div');
  serverSays({ status: 500, json: { message: 'Sebentar.' } }, { json: ['dua'] });
  await load(place, () => cockpit.ask('sla'), (answer) => answer[0]);
  assert.equal(place.querySelector('p').textContent, 'Sebentar.');

  await place.querySelector('button').does('click');

  assert.equal(place.textContent, 'dua');
});

test('what is not theirs cannot be tried again', async () => {
  const place = element('div');
  serverSays({ status: 404, json: { message: 'Tidak ditemukan.' } });

  await load(place, () => cockpit.ask('sla'), () => 'ada');

  assert.equal(place.textContent, 'Tidak ditemukan.');
  assert.equal(place.querySelector('button'), null);
});
