// Saves by itself what is typed into a form, and puts it back when the form is opened again. TasklistPatches says when
// a form opens, is shown, saved, sent, and about to be closed.
import { asOpened, changedFields, differences, flushAll, openDraft } from './draft.js';
import { element, shownMoment, table } from './dom.js';
import { question } from './question.js';
import { ask, send } from './server.js';

const openings = new WeakMap(); // by the element of the form: the draft that was put into it
const shown = new WeakMap(); // the same, what stands beside the buttons

const drafts = new WeakMap(); // by what stands beside the buttons
const PATIENCE = 3000; // milliseconds that a sent form waits for an answer about other tabs

const pathOf = ({ taskId, processDefinitionId }) =>
  taskId ? `task/${encodeURIComponent(taskId)}/draft` : `drafts/${encodeURIComponent(processDefinitionId)}`;

/** As a clock on the wall of the office: 10.42. */
const clock = (moment) => moment.slice(11, 16).replace(':', '.');

window.addEventListener('loketnaker:isian', ({ detail }) => {
  const opening = openDraft(pathOf(detail.params), { ask, send }).catch((refused) => {
    if (refused.status === 403 || refused.status === 404) return null; // not theirs to fill in
    throw new Error('Isian Anda yang tersimpan tidak dapat dimuat. Buka formulir ini sekali lagi.');
  });
  openings.set(detail.element, opening);
  detail.draft = Promise.all([detail.draft, opening]).then(([given, draft]) => ({ ...given, ...draft?.content }));
});

window.addEventListener('loketnaker:formulir', async ({ detail }) => {
  const draft = await openings.get(detail.element);
  if (!draft) return; // one that is claimed later is not drawn again, so it listens from the start
  const bar = barOf(detail, draft);
  shown.get(detail.element)?.node.remove();
  shown.set(detail.element, bar);
  placeOf(detail.element)?.prepend(bar.node); // the buttons stay where they are
  if (draft.other) draft.told({ other: draft.other });
  else if (!draft.isEmpty) bar.say(draft.savedAt ? `Isian Anda dari ${shownMoment(draft.savedAt)} dipasang kembali.` : '');
  listen(detail, draft);
});

const placeOf = (form) => {
  const dialog = form.closest('.modal-content');
  if (dialog) return dialog.querySelector('.modal-footer');
  let around = form.parentElement;
  while (around && !around.querySelector('.form-actions')) around = around.parentElement;
  return around?.querySelector('.form-actions');
};

function listen({ element: node, form }, draft) {
  let touched = false;
  let opened = asOpened(form._getState().data);
  const computed = new Set(
    form
      .get('formFieldRegistry')
      .getAll()
      .filter((field) => field.type === 'expression')
      .map((field) => field.key),
  );
  for (const kind of ['input', 'change', 'click', 'keydown', 'paste', 'drop']) {
    node.addEventListener(kind, () => (touched = true), true);
  }
  node.addEventListener('focusout', () => setTimeout(() => draft.flush())); // after the field has told what it holds
  form.on('changed', ({ data }) => {
    if (touched) draft.typed(changedFields(data, opened, draft.content, computed));
    else opened = { ...opened, ...withoutDraft(data, draft) };
  });
  form.on('loketnaker.emptied', () => {
    touched = false;
    opened = asOpened(form._getState().data);
  });
}

// A tab that was left open is sent before anybody looked at it: what another tab has saved since is told first.
document.addEventListener(
  'click',
  async (event) => {
    const button = event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary');
    const draft = drafts.get(button?.closest('.form-actions, .modal-footer')?.querySelector('.loketnaker-draf'));
    if (!draft || draft.looked) {
      if (draft) draft.looked = false;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.race([draft.flush().then(() => draft.look()), new Promise((late) => setTimeout(late, PATIENCE))]);
    if (draft.other) return; // told beside the button
    draft.looked = true;
    button.click();
  },
  true,
);

const withoutDraft = (data, draft) =>
  asOpened(Object.fromEntries(Object.entries(data).filter(([key]) => !(key in draft.content))));

/** What stands beside the buttons of a form: whether it is saved, and the way to throw it away. */
function barOf(detail, draft) {
  const words = element('span', { role: 'status' });
  const discard = element(
    'button',
    { type: 'button', class: 'btn btn-link', hidden: draft.isEmpty, onclick: () => throwAway(detail, draft, bar) },
    'Buang isian',
  );
  const compare = element(
    'button',
    { type: 'button', class: 'btn btn-default btn-sm', hidden: true, onclick: () => chooseTab(detail, draft, bar) },
    'Bandingkan dan pilih',
  );
  const node = element('div', { class: 'loketnaker-draf' }, words, compare, discard);
  const say = (text, failed = false) => {
    node.classList.toggle('text-danger', failed);
    words.textContent = text;
    discard.hidden = draft.isEmpty;
    compare.hidden = !draft.other;
  };
  draft.told = ({ savedAt, failed, other }) => {
    if (other) say(elsewhere(other), true);
    else if (failed) say(`✗ Belum tersimpan: ${why(failed)}`, true);
    else say(`tersimpan ${clock(savedAt)}`);
  };
  drafts.set(node, draft);
  const bar = { node, say, isEmpty: () => discard.hidden };
  return bar;
}

function why(failed) {
  if (failed.status === 401) return 'sesi Anda berakhir. Masuk lagi; isian ini disimpan sesudahnya.';
  if (failed.status) return failed.message;
  return 'server tidak terjangkau. Dicoba lagi sendiri; jangan tutup halaman ini.';
}

const elsewhere = ({ savedAt }) =>
  savedAt
    ? `✗ Isian ini sudah berubah di tab lain (${clock(savedAt)}). Yang Anda ketik di sini belum tersimpan.`
    : '✗ Isian ini sudah dibuang atau dipakai di tab lain. Yang Anda ketik di sini belum tersimpan.';

/** Shows where both differ; one of them is taken, or none yet. */
async function chooseTab({ form, schema, variables }, draft, bar) {
  const fields = new Map(
    form
      .get('formFieldRegistry')
      .getAll()
      .map((field) => [field.key ?? field.path, field]),
  );
  const before = { ...variables, ...(draft.other.content ?? {}) };
  const rows = differences(draft.content, draft.other.content ?? {}).map(({ key }) => [
    fields.get(key)?.label ?? key,
    shownValue(draft.content[key] ?? variables[key], fields.get(key)),
    shownValue(before[key], fields.get(key)),
  ]);
  const here = { label: 'Pakai isian di tab ini', kind: 'primary' };
  const there = { label: 'Pakai isian dari tab lain', kind: 'primary' };
  const taken = await question(
    'Isian ini sudah berubah di tab lain',
    element(
      'div',
      {},
      'Pilih isian yang dipakai. Isian yang tidak dipilih terganti; selama belum memilih, keduanya tetap ada.',
      table('Yang berbeda', ['Isian', 'Di tab ini', 'Di tab lain'], rows),
    ),
    [here, there, { label: 'Nanti' }],
  );
  if (taken === here) {
    bar.say('Menyimpan…');
    await draft.keepThis();
  } else if (taken === there) {
    draft.takeOther();
    form._emit('loketnaker.emptied'); // what the form tells while it is drawn anew nobody has typed
    await form.importSchema(schema, { ...variables, ...draft.content });
    form._emit('loketnaker.emptied');
    bar.say('Isian dari tab lain dipasang.');
  }
}

/** As people read it: choices by their labels, lists by their length. */
function shownValue(value, field) {
  if (value === null || value === undefined || value === '') return '(kosong)';
  const choice = (each) => field?.values?.find((option) => option.value === each)?.label ?? String(each);
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : choice(value);
  return value.some((each) => typeof each === 'object') ? `${value.length} baris` : value.map(choice).join(', ');
}

async function throwAway({ element: node, form, schema, variables }, draft, bar) {
  const yes = { label: 'Buang isian', kind: 'danger' };
  const taken = await question(
    'Buang isian ini?',
    'Semua yang Anda ketik di formulir ini hilang, juga berkas yang ditambahkan sebelum perkara dimulai. Ini tidak dapat dibatalkan.',
    [yes, { label: 'Kembali mengisi' }],
  );
  if (taken !== yes) return;
  try {
    await draft.discard();
  } catch (failed) {
    bar.say(`✗ Belum terbuang: ${failed.message}`, true);
    return;
  }
  await form.importSchema(schema, variables);
  form._emit('loketnaker.emptied');
  window.dispatchEvent(new CustomEvent('loketnaker:isian-dibuang', { detail: { element: node } }));
  bar.say('Isian dibuang.');
}

window.addEventListener('loketnaker:simpan', async ({ detail }) => {
  const draft = await openings.get(detail.element);
  const bar = shown.get(detail.element);
  if (!draft || !bar) return;
  bar.say('Menyimpan…');
  await draft.flush();
  if (draft.isSaved) bar.say(draft.savedAt ? `✓ Tersimpan ${clock(draft.savedAt)}.` : '✓ Belum ada isian baru.');
});

window.addEventListener('loketnaker:selesai', async ({ detail }) => {
  (await openings.get(detail.element))?.end();
});

window.addEventListener('loketnaker:tutup', (event) => {
  const dialog = document.querySelector('.loketnaker-mulai');
  const form = dialog?.querySelector('[cam-tasklist-form-camunda]');
  if (!form || !shown.has(form)) return;
  const papers = dialog.querySelector('.loketnaker-dokumen');
  if (shown.get(form).isEmpty() && !papers) return;
  event.preventDefault();
  leave(form, event.detail.close);
});

async function leave(form, close) {
  const draft = await openings.get(form);
  const stay = { label: 'Kembali mengisi', kind: 'primary' };
  const taken = await question(
    'Tutup formulir ini?',
    'Isian dan berkas Anda tetap tersimpan, hanya untuk Anda, dan dipasang kembali saat layanan ini dibuka lagi.',
    [{ label: 'Tutup, isian disimpan' }, stay],
  );
  if (taken === stay) return;
  await draft.flush();
  close();
}

/** Whoever comes back to this tab may have gone on in another. */
async function lookAgain() {
  for (const form of document.querySelectorAll('[cam-tasklist-form-camunda]')) {
    const draft = await openings.get(form)?.catch(() => null);
    if (draft && shown.has(form)) await draft.look();
  }
}

document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? flushAll() : lookAgain()));
window.addEventListener('focus', lookAgain);
window.addEventListener('pagehide', flushAll);

// What Tasklist kept in this browser before drafts were on the server, of whoever sat here.
for (const key of Object.keys(localStorage)) {
  if (key.startsWith('camunda-form:') || key.startsWith('camForm:')) localStorage.removeItem(key);
}

export default [];
