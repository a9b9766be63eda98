import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts, visit } from './browser.mjs';

visit('/camunda/app/cockpit/default/');
const { shown } = await scripts.cockpit('waiting.js');

const step = (element, call, open, done = 0, average = undefined) => ({ element, call, open, done, late: 0, average });
const ANSWER = {
  steps: [
    step('Task_Periksa', undefined, 2),
    step('Task_Paraf', 'Call_Konsep', 4),
    step('Task_Tanya', 'Call_Konsep', 1),
    step('Task_Paraf', 'Call_Surat', 3, 3, 10),
  ],
  calls: [step('Call_Konsep', undefined, 5), step('Call_Surat', undefined, 3, 3, 10)],
};
const open = (places) => Object.fromEntries([...places].map(([id, figure]) => [id, figure.open]));

test('on the diagram of the service a call shows the sum of what is in it, each call its own', () => {
  const drawn = ['Task_Periksa', 'Call_Konsep', 'Call_Surat'];

  assert.deepEqual(open(shown(ANSWER, (id) => drawn.includes(id))), {
    Task_Periksa: 2,
    Call_Konsep: 5,
    Call_Surat: 3,
  });
});

test('on the diagram of a fragment a step shows the sum over all calls', () => {
  const drawn = ['Task_Paraf', 'Task_Tanya'];
  const places = shown(ANSWER, (id) => drawn.includes(id));

  assert.deepEqual(open(places), { Task_Paraf: 7, Task_Tanya: 1 });
  assert.equal(places.get('Task_Paraf').average, 10);
});
