import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, scripts, visit } from './browser.mjs';

visit('/camunda/app/cockpit/default/', '#/sla?tab=banding');
const { change, chart, comparison, periods, presets, worked } = await scripts.cockpit('sla-periods.js');
const { asked } = await scripts.cockpit('sla-filters.js');

const NOTHING = { received: 0, ended: 0, inTime: 0, deleted: 0, median: null, percentile90: null };
const figure = (more) => ({ ...NOTHING, ...more });

test('months and quarters are whole, also over the turn of the year', () => {
  const [month, monthOfLastYear, quarter, year] = presets('2026-01-15');

  assert.deepEqual(month.slice(1), [
    ['2025-12-01', '2025-12-31'],
    ['2025-11-01', '2025-11-30'],
  ]);
  assert.deepEqual(monthOfLastYear[2], ['2024-12-01', '2024-12-31']);
  assert.deepEqual(quarter.slice(1), [
    ['2025-10-01', '2025-12-31'],
    ['2025-07-01', '2025-09-30'],
  ]);
  assert.deepEqual(year.slice(1), [
    ['2026-01-01', '2026-01-15'],
    ['2025-01-01', '2025-01-15'],
  ]);
});

test('the periods of the address are asked for in the words of the server', () => {
  visit('/camunda/app/cockpit/default/', '#/sla?tab=banding&dari=2026-10-01&sampai=2026-10-31');

  assert.deepEqual(periods(asked()), { from: '2026-10-01', until: '2026-10-31', otherFrom: '', otherUntil: '' });
});

test('minutes are told in hours from an hour on, and what nobody noted as nothing', () => {
  assert.equal(worked(59), '59 menit');
  assert.equal(worked(90), '1,5 jam');
  assert.equal(worked(null), '–');
});

test('a change bears a sign', () => {
  assert.equal(change(5, 3), '▲ +2');
  assert.equal(change(3, 5), '▼ −2');
  assert.equal(change(3, 3), '=');
});

test('both periods stand in the table and in the chart, a service in which nothing happened in neither', () => {
  const service = (name, period, other) => ({ office: 'bekasi', officeName: 'Bekasi', service: name, name, period, other });
  const view = {
    period: { from: '2026-10-01', until: '2026-10-31' },
    other: { from: '2026-09-01', until: '2026-09-30' },
    total: service('Semua layanan', figure({ received: 4, ended: 3, inTime: 2 }), figure({})),
    services: [
      service('Mediasi', figure({ received: 4, ended: 3, inTime: 2, median: 120 }), figure({ received: 1 })),
      service('Kartu', NOTHING, NOTHING),
    ],
    steps: [],
  };

  const shown = read(comparison(view, {}, '2026-11-30').textContent);

  assert.match(shown, /1 Okt 2026 sampai 31 Okt 2026, dibanding 1 Sep 2026 sampai 30 Sep 2026/);
  assert.match(shown, /Mediasi/);
  assert.match(shown, /66,7 %/);
  assert.match(shown, /2 jam/);
  assert.doesNotMatch(shown, /Kartu/);
  assert.match(shown, /Pilih satu layanan/);
  assert.equal(chart(view.services.slice(0, 1), 'Selesai').querySelectorAll('rect').length, 5);
});
