import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from './browser.mjs';

const { disposition, objection, shownSize } = await scripts.tasklist('upload.js');

for (const [bytes, shown] of [
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1258291, '1,2 MB'],
  [10 * 1024 * 1024, '10 MB'],
]) {
  test(`${bytes} bytes are ${shown}`, () => assert.equal(shownSize(bytes), shown));
}

const file = (name, size) => ({ name, size });

test('what is allowed and small enough is sent', () => {
  assert.equal(objection(file('KTP.PDF', 1000), ['pdf', 'jpg'], 2000), null);
  assert.equal(objection(file('ktp.siti.jpg', 2000), ['pdf', 'jpg'], 2000), null);
});

for (const [name, size, why] of [
  ['surat.docx', 10, /"surat.docx" tidak diterima di sini\. Yang diterima: pdf, jpg\./],
  ['pdf', 10, /tidak diterima/],
  ['ktp.pdf.exe', 10, /tidak diterima/],
  ['ktp.pdf', 0, /"ktp.pdf" kosong/],
  ['ktp.pdf', 2001, /berukuran 2 KB, paling besar 2 KB/],
]) {
  test(`${name} of ${size} bytes need not be sent`, () =>
    assert.match(objection(file(name, size), ['pdf', 'jpg'], 2000), why));
}

for (const [name, header] of [
  ['ktp siti.pdf', "attachment; filename*=UTF-8''ktp%20siti.pdf"],
  [
    "KTP Nina O'Hara (é) 100%*.pdf",
    "attachment; filename*=UTF-8''KTP%20Nina%20O%27Hara%20%28%C3%A9%29%20100%25%2A.pdf",
  ],
]) {
  test(`${name} travels in a header, whatever is in it`, () => assert.equal(disposition(name), header));
}
