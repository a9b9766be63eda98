import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts } from './browser.mjs';

const { element, shownDate, shownMoment, table } = await scripts.shared('dom.js');

test('what people typed is text, never a part of the page', () => {
  const made = element('p', {}, '<img src=x onerror=alert(1)>');

  assert.deepEqual(made.childNodes, ['<img src=x onerror=alert(1)>']);
});

test('attributes without a value are left out, true ones stand alone', () => {
  const made = element('input', { disabled: true, checked: false, title: null, value: 0 });

  assert.deepEqual(made.attributes, { disabled: '', value: '0' });
});

test('children that are not there leave no trace', () => {
  assert.equal(element('p', {}, null, 'satu', undefined, '').textContent, 'satu');
});

test('a table has a header for each column and nothing for an empty cell', () => {
  const made = table('Daftar', ['Nama', 'Umur'], [['Siti', null]]);

  assert.equal(made.querySelectorAll('th').length, 2);
  assert.deepEqual(made.querySelectorAll('td').map((cell) => cell.textContent), ['Siti', '']);
});

test('a date is the same day in every zone', () => {
  assert.equal(read(shownDate('2026-08-17')), '17 Agu 2026');
  assert.equal(shownDate(null), '–');
});

for (const [sent, shown] of [
  ['2026-08-17T09:30:00+07:00', '17 Agu 2026, 09.30'],
  ['2026-08-17T09:30:00+09:00', '17 Agu 2026, 09.30'], // Jayapura: its own wall clock
  ['2026-08-17T02:30:00Z', '17 Agu 2026, 09.30'],
]) {
  test(`${sent} is shown as the clock of the office says it`, () => assert.equal(read(shownMoment(sent)), shown));
}

test('no moment is a dash', () => assert.equal(shownMoment(undefined), '–'));
