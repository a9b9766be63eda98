// Papers beside a start form. Tasklist has no place for us in that dialog: TasklistPatches marks it with the
// definition, and here it gets its checklist. What is added waits on the server with what is typed, also when the
// dialog is closed and opened again, and goes with the start.
import { checklist } from './checklist.js';
import { element } from './dom.js';
import { load } from './load.js';
import { ask, send } from './server.js';

const HEADER = 'X-LoketNaker-Intake';
const DIALOG_HEADER = 'X-LoketNaker-Dialog'; // what was typed is used up by this start
const DIALOG = '.loketnaker-mulai[data-definisi]';
const STARTS = /\/process-definition\/[^?]+\/submit-form$/;

/** The dialog that is open now, if any: its place in the page, its intake on the server, what is on its way there. */
let dialog = null;

const SETTLED = 350; // milliseconds until the renderer has heard of what was chosen

const inWords =
  'Permohonan tetap dapat dimulai tanpa berkas; kelengkapannya diperiksa pada langkah berikutnya. Yang diserahkan sebagai kertas cukup dicatat; pindaiannya dapat menyusul di tab "Berkas".';

function enter(place) {
  const opened = { place, definition: place.dataset.definisi, intake: null, papers: [], sending: new Set() };
  const path = `intake/${encodeURIComponent(opened.definition)}`;
  const body = element('div');
  opened.message = element('p', { role: 'alert', class: 'text-danger' });
  opened.path = path;
  dialog = opened;
  opened.fill = () => fill(opened, body);
  place.append(
    element(
      'section',
      { class: 'loketnaker-berkas loketnaker-penerimaan', 'aria-label': 'Berkas pemohon' },
      element('h3', {}, 'Berkas pemohon'),
      element('p', {}, inWords),
      body,
      opened.message,
    ),
  );
  opened.fill();
}

function fill(opened, body) {
  const { path } = opened;
  load(
    body,
    () => ask(path),
    (list) => {
      opened.intake = list.intake;
      opened.opening = list.intake ? Promise.resolve(list.intake) : null;
      opened.papers = list.papers;
      const now = () => withPapers(withNeeded(list, opened.chosen), opened.papers);
      opened.needed = (chosen) => {
        opened.chosen = chosen;
        shown.update(now());
      };
      const shown = checklist(list, {
        path: async () => `${path}/${await intakeOf(opened)}`,
        changed: (paper) => {
          opened.papers.push(paper);
          shown.update(now());
        },
        busy: (sent) => track(opened, sent),
        onPaper: async (requirement) => send('POST', `${path}/${await intakeOf(opened)}/on-paper`, { requirement }),
        actions: (paper) => [removing(opened, paper, () => shown.update(now()))],
      });
      if (opened.chosen) shown.update(now());
      return shown.nodes;
    },
  );
}

/** Opened with the first file, and once only. */
async function intakeOf(opened) {
  opened.opening ??= send('POST', opened.path).then(({ id }) => (opened.intake = id));
  try {
    return await opened.opening;
  } catch (refused) {
    opened.opening = null;
    throw refused;
  }
}

/** What this application has to bring, once what is filled in decides it. */
const withNeeded = (list, chosen) =>
  chosen
    ? {
        ...list,
        requirements: list.requirements.map((row) => ({
          ...row,
          obligatory: chosen.includes(row.name),
          unneeded: !chosen.includes(row.name),
        })),
      }
    : list;

/** Asks again what is needed whenever a field was left that decides it. */
window.addEventListener('loketnaker:formulir', async ({ detail }) => {
  const definition = detail.element.closest('.loketnaker-mulai')?.dataset.definisi;
  if (!definition) return;
  const path = `intake/${encodeURIComponent(definition)}/needed`;
  const fields = await send('POST', path, { values: {} }).then(
    (told) => told.fields,
    () => [], // not theirs to begin
  );
  if (!fields.length) return;
  let asked = '';
  const look = async () => {
    const all = detail.values();
    const values = Object.fromEntries(fields.map((field) => [field, all[field] ?? null]));
    const now = JSON.stringify(values);
    if (now === asked) return;
    asked = now;
    const told = await send('POST', path, { values }).catch(() => null);
    if (told && now === asked && dialog?.definition === definition) dialog.needed?.(told.chosen ?? null);
  };
  detail.element.addEventListener('focusout', () => setTimeout(look, SETTLED));
  detail.element.addEventListener('change', () => setTimeout(look, SETTLED));
  detail.element.addEventListener('click', () => setTimeout(look, SETTLED));
  look();
});

function withPapers(list, papers) {
  const of = (row) => ({
    ...row,
    documents: papers.filter((paper) => (paper.requirement ?? null) === (row.name ?? null)),
  });
  return { ...list, requirements: list.requirements.map(of), others: of(list.others) };
}

function track(opened, sent) {
  opened.sending.add(sent);
  sent
    .catch(() => {})
    .finally(() => {
      opened.sending.delete(sent);
      if (!opened.sending.size) opened.message.textContent = '';
    });
}

function removing(opened, paper, changed) {
  const button = element(
    'button',
    { type: 'button', class: 'btn btn-default btn-xs', 'aria-label': `Buang ${paper.name}`, onclick: remove },
    'Buang',
  );
  async function remove() {
    button.disabled = true;
    const row = button.closest('.loketnaker-syarat');
    try {
      await send('DELETE', `${opened.path}/${opened.intake}/${encodeURIComponent(paper.id)}`);
      opened.papers = opened.papers.filter((each) => each.id !== paper.id);
      changed();
      row?.querySelector('.loketnaker-tambah button')?.focus();
    } catch (refused) {
      opened.message.textContent = refused.message;
      button.disabled = false;
    }
  }
  return button;
}

function look() {
  const place = document.querySelector(DIALOG);
  if (dialog && (dialog.place !== place || dialog.definition !== place.dataset.definisi)) {
    dialog.place.querySelector('.loketnaker-penerimaan')?.remove();
    dialog = null;
  }
  if (place?.dataset.definisi && !dialog) enter(place);
}

new MutationObserver(look).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-definisi'],
});

window.addEventListener('loketnaker:isian-dibuang', ({ detail }) => {
  if (dialog?.place.contains(detail.element)) dialog.fill();
});

// A start does not overtake the files that are still on their way.
document.addEventListener(
  'click',
  (event) => {
    if (!dialog?.sending.size || !event.target.closest?.('.modal-footer .btn-primary')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dialog.message.textContent = 'Tunggu sebentar: masih ada berkas yang sedang diunggah. Sesudah itu tekan lagi.';
    dialog.message.scrollIntoView({ block: 'nearest' });
  },
  true,
);

// The start says where its papers wait, and how many the official has seen; the server refuses a start that would
// lose one.
function tellStart(request) {
  if (request.status !== 200) return;
  const { id } = JSON.parse(request.responseText);
  window.dispatchEvent(new CustomEvent('loketnaker:dimulai', { detail: { caseId: id } })); // start-receipt.js
}

const { open, setRequestHeader, send: sendRequest } = XMLHttpRequest.prototype;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.loketnakerStarts = method.toUpperCase() === 'POST' && STARTS.test(url);
  return open.call(this, method, url, ...rest);
};

XMLHttpRequest.prototype.send = function (body) {
  if (this.loketnakerStarts && dialog) setRequestHeader.call(this, DIALOG_HEADER, '1');
  if (this.loketnakerStarts && dialog) this.addEventListener('load', () => tellStart(this));
  if (this.loketnakerStarts && dialog?.intake)
    setRequestHeader.call(this, HEADER, `${dialog.intake}/${dialog.papers.length}`);
  return sendRequest.call(this, body);
};

export default [];
