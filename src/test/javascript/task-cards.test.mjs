import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { read, scripts, serverSays } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const [card] = (await scripts.tasklist('task-cards.js')).default;

const told = (id) => ({
  task: id,
  number: `BKS-${id}`,
  applicant: 'Siti',
  serviceName: 'Mediasi',
  limit: null,
  paused: false,
});

/** The cards of so many tasks, drawn as Tasklist draws a list: all at once. */
async function listed(...ids) {
  const nodes = ids.map(() => element('div'));
  ids.forEach((taskId, place) => card.render(nodes[place], { taskId }));
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  await soon();
  return nodes;
}

test('the cards of a list are asked for together, fifty at a time', async () => {
  const ids = Array.from({ length: 120 }, (_, place) => `a${place}`);
  const asked = serverSays({ json: [] });

  await listed(...ids);

  const questions = asked.map((each) => new URL(each.address, 'http://x').searchParams.get('tasks').split(','));
  assert.deepEqual(
    questions.map((question) => question.length),
    [50, 50, 20],
  );
  assert.deepEqual(questions.flat(), ids);
});

test('a card says whose case it is', async () => {
  serverSays({
    json: [{ ...told('b1'), limit: { state: 'terlambat', left: 2, due: '2026-08-18T15:30:00+07:00' } }],
  });

  const [node] = await listed('b1');

  assert.equal(read(node.textContent), 'BKS-b1 SitiMediasi▲ Terlambat 2 hari kerjaJatuh tempo 18 Agu 2026, 15.30');
});

test('what was told before stands there until the server answers, and stays when it does not', async () => {
  serverSays({ json: [told('c1')] });
  await listed('c1');
  serverSays({ status: 500 });

  const [known, unknown] = await listed('c1', 'c2');

  assert.match(known.textContent, /BKS-c1/);
  assert.equal(unknown.textContent, 'Keterangan perkara belum dapat dimuat.');
});
