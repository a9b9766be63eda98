import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scripts } from './browser.mjs';

const { missing, submission, textsOf } = await scripts.tasklist('signing.js');
const { changed } = await scripts.tasklist('letter-changes.js');

const ITEM = {
  task: 't',
  decision: {
    key: 'putusan',
    label: 'Keputusan',
    choices: [
      { value: 'setuju', label: 'Setuju', signs: true },
      { value: 'kembali', label: 'Kembalikan', signs: false },
    ],
  },
  texts: [{ key: 'alasan', label: 'Alasan', required: true, with: ['kembali'] }],
  confirmed: [{ key: 'kartu', label: 'Kartu kendali diisi', required: true }],
};

test('a decision is complete with its reason and what has to be confirmed', () => {
  assert.equal(missing(ITEM, {}), 'Pilih putusannya.');
  assert.equal(missing(ITEM, { putusan: 'lain' }), 'Pilih putusannya.');
  assert.equal(missing(ITEM, { putusan: 'kembali', alasan: '  ' }), 'Isi Alasan.');
  assert.equal(missing(ITEM, { putusan: 'setuju' }), 'Centang Kartu kendali diisi.');
  assert.equal(missing(ITEM, { putusan: 'setuju', kartu: true }), null);
  assert.equal(missing(ITEM, { putusan: 'kembali', alasan: 'Keliru', kartu: true }), null);
});

test('a reason is asked, and sent, only with the choice that wants it', () => {
  assert.deepEqual(textsOf(ITEM, { putusan: 'setuju' }), []);
  assert.deepEqual(submission(ITEM, { putusan: 'setuju', alasan: 'tertinggal', kartu: true }), {
    variables: { putusan: { value: 'setuju', type: 'String' }, kartu: { value: true, type: 'Boolean' } },
  });
  assert.deepEqual(submission(ITEM, { putusan: 'kembali', alasan: 'Keliru' }).variables.alasan, {
    value: 'Keliru',
    type: 'String',
  });
});

test('of a letter only what was put right is sent, numbers as numbers', () => {
  const values = [
    { key: 'nama', kind: 'text', value: 'Siti' },
    { key: 'jumlah', kind: 'number', value: 3 },
    { key: 'kota', kind: 'text', value: 'Bekasi' },
  ];
  const entered = { nama: 'Siti Aminah', jumlah: '4', kota: 'Bekasi' };

  assert.deepEqual(
    changed(values, (key) => entered[key]),
    { nama: 'Siti Aminah', jumlah: 4 },
  );
});
