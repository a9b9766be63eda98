import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { scripts, serverSays } from './browser.mjs';

const { element } = await scripts.shared('dom.js');
const page = (await scripts.cockpit('schedule.js')).default.find((each) => each.pluginPoint === 'cockpit.route');

const ROW = {
  office: 'probolinggo',
  officeName: 'Dinas',
  service: 'pemutakhiran-data-industri',
  serviceName: 'Pemutakhiran Data Industri',
  every: 'semester',
  workingDay: 1,
  ground: 'Lampiran I huruf R',
  about: 'semester I 2026 (Januari sampai Juni)',
  next: '2026-07-01T07:30:00+07:00',
  last: [],
};

async function shown(rows) {
  serverSays({ json: rows });
  const node = element('div');
  page.render(node);
  for (let turn = 0; turn < 5; turn++) await soon();
  return node;
}

test('a schedule tells when the next case begins, and for which period', async () => {
  const text = (await shown([ROW])).textContent;

  assert.match(text, /setiap Januari dan Juli, hari kerja ke-1/);
  assert.match(text, /1 Jul 2026.*untuk semester I 2026/);
  assert.match(text, /belum pernah/);
});

test('what was made up after a stop says so and leads to its case', async () => {
  const begun = { period: '2026-S1', due: '2026-01-02T07:30:00+07:00', started: '2026-01-05T08:00:00+07:00', madeUp: true, caseId: 'a/1', number: 'PMD-1' };
  const node = await shown([{ ...ROW, last: [begun] }]);

  assert.match(node.textContent, /PMD-1.*▲ disusulkan, seharusnya 2 Jan 2026/);
  assert.equal(node.querySelector('a').getAttribute('href'), '#/perkara?id=a%2F1');
});

test('one that cannot begin says why', async () => {
  assert.match((await shown([{ ...ROW, error: 'NIB wajib diisi' }])).textContent, /▲ Belum dapat dimulai, dicoba lagi: NIB wajib diisi/);
});

test('an office without any is told so', async () => {
  assert.match((await shown([])).textContent, /Tidak ada layanan kantor ini/);
});
