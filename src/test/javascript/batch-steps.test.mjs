import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { put, stepTable } = await scripts.tasklist('batch-step.js');

const about = (name) => ({ id: name, number: `PLK-${name}`, applicant: name, subject: 'Las' });
const FIELDS = [
  {
    key: 'hasil',
    label: 'Hasil',
    type: 'radio',
    required: true,
    conditional: false,
    choices: [
      { value: 'lulus', label: 'Lulus' },
      { value: 'gugur', label: 'Tidak lulus' },
    ],
  },
  { key: 'kontak.hadir', label: 'Hadir', type: 'checkbox', required: false, conditional: false, choices: [] },
];
const line = (name, more = {}) => ({
  task: `task-${name}`,
  about: about(name),
  holder: null,
  state: null,
  message: null,
  known: {},
  ...more,
});

function opened(lines) {
  const kept = new Map();
  const typed = (task) => kept.get(task) ?? kept.set(task, { values: {} }).get(task);
  const sent = [];
  const step = { element: 'Task_Hasil', name: 'Catat hasil', fields: FIELDS, lines };
  const draw = () => stepTable(step, true, typed, async (values) => sent.push(values));
  return { form: draw(), draw, sent };
}

const rowsOf = (form) => form.querySelector('tbody').querySelectorAll('tr');

test('what is filled in for all is sent for each line, groups of the form as groups', async () => {
  const { form, sent } = opened([line('Ahmad'), line('Siti')]);
  const [all] = rowsOf(form);
  const chosen = all.querySelector('select');
  chosen.value = 'lulus';
  await chosen.does('change');
  const [, present] = all.querySelectorAll('input');
  present.checked = true;
  await present.does('change', { target: present });

  await form.does('submit');

  assert.deepEqual(sent, [
    {
      'task-Ahmad': { hasil: 'lulus', kontak: { hadir: true } },
      'task-Siti': { hasil: 'lulus', kontak: { hadir: true } },
    },
  ]);
});

test('a line that somebody holds, or that is being done, says so and is not sent', async () => {
  const { form, sent } = opened([
    line('Ahmad', { holder: 'Budi' }),
    line('Siti', { state: 'WAITING' }),
    line('Rina', { state: 'REFUSED', message: 'Hasil wajib diisi', known: { hasil: 'gugur' } }),
  ]);
  const texts = rowsOf(form).map((row) => read(row.textContent));

  await form.does('submit');

  assert.match(texts[1], /Dipegang Budi/);
  assert.match(texts[2], /Sedang dikerjakan/);
  assert.match(texts[3], /Ditolak: Hasil wajib diisi/);
  assert.deepEqual(sent, [{ 'task-Rina': { hasil: 'gugur', kontak: { hadir: false } } }]);
});

test('what was typed and not sent is there when the page draws itself anew', async () => {
  const { form, draw } = opened([line('Ahmad')]);
  const chosen = form.querySelector('tbody').querySelector('select');
  chosen.value = 'gugur';
  await chosen.does('change');

  assert.equal(draw().querySelector('tbody').querySelector('select').value, 'gugur');
});

test('a path becomes objects within objects', () => {
  assert.deepEqual(put(put({}, 'a.b', 1), 'a.c', 2), { a: { b: 1, c: 2 } });
});
