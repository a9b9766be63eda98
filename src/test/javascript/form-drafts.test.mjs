import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { scripts } from './browser.mjs';

const { asOpened, changedFields, differences, flushAll, openDraft } = await scripts.tasklist('draft.js');

const FORM = 'task/1/draft';

/** A server that keeps one draft, for whoever is logged in; breaks, or holds back its answers, on demand. */
function aServer() {
  const server = { user: 'sari', kept: null, order: [], failure: null, held: null };
  server.ask = async () => ({ author: server.user, ...server.kept });
  server.send = async (method, path, body) => {
    server.order.push(method);
    if (server.held) await server.held;
    if (server.failure) throw Object.assign(new Error('tidak'), { status: server.failure });
    if (method === 'DELETE') return (server.kept = null);
    if (body.author !== server.user) throw Object.assign(new Error('orang lain'), { status: 403 });
    const kept = server.kept ?? { version: 0, page: body.page };
    if (body.version !== kept.version && body.page !== kept.page) throw Object.assign(new Error('tab'), { status: 409 });
    const savedAt = `2026-08-03T10:4${server.order.length}:00+07:00`;
    server.kept = { content: body.content, savedAt, version: kept.version + 1, page: body.page };
    return { savedAt, version: server.kept.version };
  };
  return server;
}

let server;
beforeEach(() => {
  server = aServer();
});

test('what is typed is saved by itself, and what is typed meanwhile with it', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const draft = await openDraft(FORM, server);
  const told = [];
  draft.told = (what) => told.push(what);

  draft.typed({ nama: 'N' });
  t.mock.timers.tick(1000);
  draft.typed({ nama: 'Nina' });
  assert.deepEqual(server.order, []);
  t.mock.timers.tick(500);
  await draft.flush();

  assert.deepEqual(server.order, ['PUT']);
  assert.deepEqual(server.kept.content, { nama: 'Nina' });
  assert.deepEqual(told, [{ savedAt: '2026-08-03T10:41:00+07:00' }]);
  assert.ok(draft.isSaved);
});

test('what is typed while it is being sent is sent after it', async () => {
  const draft = await openDraft(FORM, server);
  let go;
  server.held = new Promise((resolve) => (go = resolve));

  draft.typed({ nama: 'Nina' });
  const sent = draft.flush();
  draft.typed({ nama: 'Nina Contoh' });
  go();
  await sent;

  assert.deepEqual(server.order, ['PUT', 'PUT']);
  assert.deepEqual(server.kept.content, { nama: 'Nina Contoh' });
});

test('what was typed is put back, and nothing is sent before somebody types', async () => {
  server.kept = { content: { nama: 'Nina' }, savedAt: '2026-08-03T10:00:00+07:00' };

  const draft = await openDraft(FORM, server);
  draft.typed({ nama: 'Nina' });
  await draft.flush();

  assert.deepEqual(draft.content, { nama: 'Nina' });
  assert.deepEqual(server.order, []);
});

test('a failure is told and tried again until it is saved', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const draft = await openDraft(FORM, server);
  const told = [];
  draft.told = ({ failed }) => told.push(failed?.status ?? 'tersimpan');
  server.failure = 503;
  draft.typed({ nama: 'Nina' });
  await draft.flush();
  assert.ok(!draft.isSaved);

  server.failure = null;
  t.mock.timers.tick(5000);
  await draft.flush();

  assert.deepEqual(told, [503, 'tersimpan']);
  assert.deepEqual(server.kept.content, { nama: 'Nina' });
});

test('after an expired session the same official finds it, and a colleague does not', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const draft = await openDraft(FORM, server);
  server.failure = 401;
  draft.typed({ nama: 'rahasia' });
  await draft.flush();

  server.failure = null;
  server.user = 'tono';
  const colleagues = await openDraft(FORM, server);
  assert.deepEqual(colleagues.content, {});
  assert.equal(server.kept, null);

  server.user = 'sari';
  const again = await openDraft(FORM, server);
  assert.deepEqual(again.content, { nama: 'rahasia' });
  assert.deepEqual(server.kept.content, { nama: 'rahasia' });
});

test('what is too long is not sent again before it is shortened', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const draft = await openDraft(FORM, server);
  server.failure = 400;
  draft.typed({ nama: 'x' });
  await draft.flush();
  t.mock.timers.tick(60000);
  assert.deepEqual(server.order, ['PUT']);

  server.failure = null;
  draft.typed({ nama: '' });
  await draft.flush();
  assert.ok(draft.isSaved);
});

test('a form that was sent leaves nothing, also when a save was on its way', async () => {
  const draft = await openDraft(FORM, server);
  let go;
  server.held = new Promise((resolve) => (go = resolve));
  draft.typed({ nama: 'Nina' });
  draft.flush();

  const ended = draft.end();
  go();
  await ended;
  draft.typed({ nama: 'Nina lagi' });
  await flushAll();

  assert.deepEqual(server.order, ['PUT', 'DELETE']);
  assert.equal(server.kept, null);
});

test('what is thrown away is gone, and typing begins anew', async () => {
  const draft = await openDraft(FORM, server);
  draft.typed({ nama: 'Nina' });
  await draft.flush();
  await draft.discard();
  assert.equal(server.kept, null);
  assert.ok(draft.isEmpty);

  draft.typed({ nama: 'Tono' });
  await draft.flush();
  assert.deepEqual(server.kept.content, { nama: 'Tono' });
});

/** As another tab of the same official would. */
const typedElsewhere = (content, version) =>
  (server.kept = { content, savedAt: '2026-08-03T11:00:00+07:00', version, page: 'lain' });

test('what another tab has saved is not written over, and both are offered', async () => {
  const draft = await openDraft(FORM, server);
  const told = [];
  draft.told = (what) => told.push(what);
  draft.typed({ nama: 'Nina' });
  await draft.flush();
  typedElsewhere({ nama: 'Tono' }, 7);

  draft.typed({ nama: 'Nina Contoh' });
  await draft.flush();
  draft.typed({ nama: 'Nina Contoh, S.H.' });
  await draft.flush();

  assert.deepEqual(server.kept.content, { nama: 'Tono' });
  assert.deepEqual(draft.content, { nama: 'Nina Contoh, S.H.' });
  assert.equal(told.at(-1).other.savedAt, '2026-08-03T11:00:00+07:00');

  await draft.keepThis();
  assert.deepEqual(server.kept.content, { nama: 'Nina Contoh, S.H.' });
  assert.ok(draft.isSaved);
});

test('what another tab has saved can be taken, and typing goes on from there', async () => {
  const draft = await openDraft(FORM, server);
  typedElsewhere({ nama: 'Tono' }, 7);
  draft.typed({ nama: 'Nina' });
  await draft.flush();

  draft.takeOther();
  assert.deepEqual(draft.content, { nama: 'Tono' });
  assert.ok(draft.isSaved);

  draft.typed({ nama: 'Tono Contoh' });
  await draft.flush();
  assert.deepEqual(server.kept.content, { nama: 'Tono Contoh' });
});

test('who comes back to a tab is told what they typed in another, before they send this one', async () => {
  server.kept = { content: { nama: 'Nina' }, savedAt: '2026-08-03T10:00:00+07:00', version: 1, page: 'lama' };
  const draft = await openDraft(FORM, server);
  const told = [];
  draft.told = (what) => told.push(what);

  await draft.look();
  assert.deepEqual(told, []);
  typedElsewhere({ nama: 'Nina Contoh' }, 2);
  await draft.look();

  assert.deepEqual(told[0].other.content, { nama: 'Nina Contoh' });
});

test('what was thrown away in another tab is no reason to lose it here', async () => {
  server.kept = { content: { nama: 'Nina' }, savedAt: '2026-08-03T10:00:00+07:00', version: 3, page: 'lama' };
  const draft = await openDraft(FORM, server);
  server.kept = null;
  const put = server.send;
  server.send = async (method, path, body) => {
    if (method === 'PUT' && body.version > 0 && !server.kept) throw Object.assign(new Error('tab'), { status: 409 });
    return put(method, path, body);
  };
  draft.send = server.send;
  draft.typed({ nama: 'Nina Contoh' });
  await draft.flush();
  assert.equal(server.kept, null);

  await draft.keepThis();
  assert.deepEqual(server.kept.content, { nama: 'Nina Contoh' });
});

test('fields that are alike in both tabs are no difference', () => {
  assert.deepEqual(differences({ nama: 'Nina', umur: null, jenis: ['a'] }, { nama: 'Tono', jenis: ['a'] }), [
    { key: 'nama', here: 'Nina', there: 'Tono' },
  ]);
});

test('a page that is left sends what it has', async () => {
  const draft = await openDraft(FORM, server);
  draft.typed({ nama: 'Nina' });

  await flushAll();

  assert.deepEqual(server.kept.content, { nama: 'Nina' });
});

test('only what differs from the opened form is a draft, what was emptied too', () => {
  const opened = asOpened({ nama: 'Nina', alamat: 'Jalan 1', jumlah: 2, berkas: ['ktp'] });

  assert.deepEqual(
    changedFields(
      { nama: 'Nina', alamat: '', jumlah: undefined, berkas: ['ktp', 'kk'], umur: 40 },
      opened,
      {},
      new Set(['umur']),
    ),
    { alamat: '', jumlah: null, berkas: ['ktp', 'kk'] },
  );
  assert.deepEqual(changedFields({ nama: 'Nina' }, opened, { nama: 'Tono' }, new Set()), { nama: 'Nina' });
});

const { labelled, objections } = await scripts.tasklist('form-faults.js');

test('what the server objects to is told one by one', () => {
  const message =
    'Formulir belum dapat diterima: Nama pemohon wajib diisi; Tanggal surat bukan tanggal atau jam yang sah.';

  assert.deepEqual(objections(message), [
    'Nama pemohon wajib diisi',
    'Tanggal surat bukan tanggal atau jam yang sah',
  ]);
  assert.equal(labelled('Nama pemohon wajib diisi', ['', 'Nama', 'Nama pemohon', 'Alamat']), 'Nama pemohon');
  assert.deepEqual(objections('Tugas ini tidak ada lagi.'), []);
});
