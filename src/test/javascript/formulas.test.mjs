import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { scripts } from './browser.mjs';

const { kept, known, shown } = await scripts.tasklist('formula.js');
const cases = JSON.parse(readFileSync(new URL('../resources/formulas.json', import.meta.url)));

// Camunda's own bundle, as ScriptsTest lays it out: what evaluates formulas in Tasklist.
const BUNDLE = new URL('../../../target/shipped/deps.js', import.meta.url);
const FEEL = 7830; // its module; BundlePatchTest fails when another bundle comes in

function feel() {
  const page = { webpackChunkcamunda_bpm_webapp: [] };
  vm.runInNewContext(readFileSync(BUNDLE, 'utf8'), { self: page, setTimeout, console });
  const modules = page.webpackChunkcamunda_bpm_webapp[0][1];
  const loaded = {};
  const load = (id) => {
    if (!loaded[id]) {
      loaded[id] = { exports: {} };
      modules[id].call(loaded[id].exports, loaded[id], loaded[id].exports, load);
    }
    return loaded[id].exports;
  };
  load.r = () => {};
  load.n = (module) => Object.assign(() => module, { a: module });
  load.d = (exports, getters) => {
    for (const name of Object.keys(getters)) {
      Object.defineProperty(exports, name, { enumerable: true, get: getters[name] });
    }
  };
  return load(FEEL);
}

test('Camunda\u2019s bundle is laid out', () => assert.ok(existsSync(BUNDLE), 'run ScriptsTest once'));

const { evaluate } = feel();
for (const { formula, values, decimals, expected } of cases) {
  test(`${formula} on ${JSON.stringify(values)} is ${expected}`, () => {
    const facts = { received: '2026-08-03' };
    let answer = null;
    try {
      answer = evaluate(formula, known(values, facts));
    } catch {
      answer = null; // as the renderer takes it
    }
    assert.equal(kept(answer, decimals ?? 0), expected);
  });
}

for (const [value, unit, text] of [
  [1500000, 'Rp', 'Rp1.500.000'],
  [17, 'tahun', '17 tahun'],
  [2.5, undefined, '2,5'],
  [null, 'Rp', '–'],
]) {
  test(`${value} ${unit} is shown as ${text}`, () => assert.equal(shown(value, unit), text));
}
