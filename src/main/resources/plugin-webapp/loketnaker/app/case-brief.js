// Above the form of a task: what the step needs to know of the case, so that the form asks only for what is new. Its
// number, service and applicant stand in the head already.
import { summary } from './checklist.js';
import { correct, outdated } from './correction.js';
import { element, shownMoment } from './dom.js';
import { rows } from './rows.js';
import { address, ask } from './server.js';

const values = (filledIn) =>
  element(
    'dl',
    {},
    ...filledIn.flatMap(({ label, value, table }) => [
      element('dt', {}, label),
      element('dd', table ? { class: 'loketnaker-daftar' } : {}, table ? rows(label, table) : value),
    ]),
  );

function step({ name, at, by, values: filledIn }) {
  return element(
    'div',
    { class: 'loketnaker-ringkasan-langkah' },
    element('p', {}, element('strong', {}, name ?? ''), ` ${[shownMoment(at), by].filter(Boolean).join(', ')}`),
    values(filledIn),
  );
}

function lately({ again, lately: steps }) {
  return steps.length
    ? [element('h4', {}, again ? 'Sejak langkah ini terakhir dikerjakan' : 'Langkah terakhir'), ...steps.map(step)]
    : [];
}

const open = (href, text) => element('a', { href, target: '_blank', rel: 'noopener' }, text);

const listed = (title, links) =>
  links.length
    ? [element('dt', {}, title), element('dd', {}, element('ul', {}, ...links.map((link) => element('li', {}, link))))]
    : [];

const called = ({ name, number, state }) =>
  [number ? `${name} nomor ${number}` : name, state === 'terbit' ? null : `(${state})`].filter(Boolean).join(' ');

function files(path, { papers, letters }) {
  const found = [
    ...listed(
      'Berkas',
      papers.map(({ id, name, requirement, shown }) =>
        open(
          address(`${path}/documents/${encodeURIComponent(id)}`, shown ? {} : { download: true }),
          requirement ? `${requirement}: ${name}` : name,
        ),
      ),
    ),
    ...listed(
      'Surat',
      letters.map((letter) => open(address(`${path}/letters/${encodeURIComponent(letter.id)}/pdf`), called(letter))),
    ),
  ];
  return found.length ? [element('dl', {}, ...found)] : [];
}

/** At a step that finds the papers complete: what is there of them, before the form that says so. */
const complete = ({ checklist }) =>
  checklist ? [element('p', { class: 'loketnaker-ringkas', role: 'status' }, `${summary(checklist)} (tab Berkas)`)] : [];

const told = async (taskId) => {
  const task = `task/${encodeURIComponent(taskId)}`;
  const brief = await ask(`${task}/brief`);
  return brief.completes ? { ...brief, checklist: await ask(`${task}/documents`) } : brief;
};

const everything = ({ all }) =>
  all.length
    ? [element('details', {}, element('summary', {}, `Seluruh isian (${all.length} langkah)`), ...all.map(step))]
    : [];

/** What the server tells of a task, as a section. */
export function brief(taskId, told) {
  const subject = told.subject ? [{ label: 'Pokok', value: told.subject }] : [];
  return element(
    'section',
    { class: 'loketnaker-ringkasan', 'aria-label': 'Tentang perkara ini' },
    values([...subject, ...told.facts]),
    ...lately(told),
    outdated(taskId, told.outdated ?? []),
    ...complete(told),
    ...files(`task/${encodeURIComponent(taskId)}`, told),
    ...everything(told),
    element(
      'p',
      {},
      element(
        'button',
        { type: 'button', class: 'btn btn-link loketnaker-koreksi', onclick: () => correct(taskId) },
        'Koreksi isian awal',
      ),
    ),
  );
}

const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');

let shown = null; // the section above the form, and whose it is

function remove() {
  shown?.node.remove();
  shown = null;
}

/** Camunda greys out and closes all around a form that nobody has claimed; what one reads first stands above that. */
const placeOf = (form) => form.closest('[ng-if="tasklistForm.type"]') ?? form;

window.addEventListener('loketnaker:formulir', async ({ detail }) => {
  const taskId = openTask();
  if (!taskId || detail.element.closest('.modal')) return; // a start form: there is no case yet
  const node = await told(taskId).then(
    (answer) => brief(taskId, answer),
    (failed) => element('p', { class: 'loketnaker-ringkasan text-danger', role: 'alert' }, failed.message),
  );
  if (!detail.element.isConnected || openTask() !== taskId) return;
  remove(); // that of the form before it was claimed
  shown = { node, taskId };
  placeOf(detail.element).before(node);
});

// It is never seen above the form of another task, not even for as long as that one loads.
window.addEventListener('hashchange', () => {
  if (shown && openTask() !== shown.taskId) remove();
});

export default [];
