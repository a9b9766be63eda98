// What completing a step brought about, where the form stood: letters to print, notices, what comes next and for whom.
import { sentenceOf } from '../../../../../../assets/loketnaker/record.js';
import { fileLink, letterLink, whereItIs } from './case-standing.js';
import { element } from './dom.js';
import { load } from './load.js';
import { ask } from './server.js';
import { takeBackButton } from './take-back.js';

const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
const taskLink = (task, text) =>
  element('a', { href: `#/?task=${encodeURIComponent(task)}`, class: 'btn btn-primary btn-sm' }, text);

let shown = null;

const isOf = (entry) => (letter) => letter.name === entry.name && (letter.number ?? null) === (entry.note ?? null);

/** A letter that was issued is a link to print it. */
function happened(entry, standing) {
  const letter = entry.kind === 'LETTER_ISSUED' && [...standing.letters].reverse().find(isOf(entry));
  return element(
    'li',
    {},
    sentenceOf(entry),
    letter ? ' ' : null,
    letter ? letterLink(standing, letter, 'Buka dan cetak (PDF)') : null,
  );
}

function next(outcome) {
  const here = outcome.theirs.map((each) => taskLink(each.task, `Lanjutkan perkara ini: ${each.name}`));
  const other =
    outcome.next && !outcome.theirs.some((each) => each.task === outcome.next.task)
      ? taskLink(
          outcome.next.task,
          `Tugas saya berikutnya: ${outcome.next.name}${outcome.next.number ? ` (${outcome.next.number})` : ''}`,
        )
      : null;
  return element(
    'p',
    { class: 'loketnaker-hasil-lanjut' },
    ...here,
    other,
    here.length || other ? null : 'Tidak ada tugas lain yang menunggu Anda sekarang.',
  );
}

/** That a letter was drafted and numbered need not be told of one that was issued. */
function worthTelling(entries) {
  const issued = entries.filter((entry) => entry.kind === 'LETTER_ISSUED').map((entry) => entry.name);
  const onTheWay = ['LETTER_DRAFTED', 'LETTER_NUMBERED'];
  return entries.filter((entry) => !(onTheWay.includes(entry.kind) && issued.includes(entry.name)));
}

function told(outcome, taskId) {
  const { standing } = outcome;
  const entries = worthTelling(outcome.happened);
  return [
    element('h2', {}, `✓ ${outcome.step}: selesai`),
    element('p', {}, fileLink(standing, standing.number), ` ${standing.applicant}, ${standing.serviceName}`),
    entries.length
      ? element('ul', {}, ...entries.map((entry) => happened(entry, standing)))
      : element('p', {}, 'Tidak ada surat atau pemberitahuan dari langkah ini.'),
    element('h3', {}, standing.running ? 'Selanjutnya' : 'Perkara selesai'),
    element('div', { class: 'loketnaker-letak' }, whereItIs(standing)),
    next(outcome),
    standing.running ? element('p', {}, takeBackButton(taskId)) : null,
  ].filter(Boolean);
}

export function clear() {
  shown?.remove();
  shown = null;
}

/** In the column of the task, in the place of "no task chosen" or of the task that was open. */
export function place(heading) {
  clear();
  const column = document.querySelector('.column.task-details > .content');
  if (!column) return null;
  shown = element('section', { class: 'loketnaker-hasil', 'aria-label': heading, 'aria-live': 'polite', tabindex: '-1' });
  column.prepend(shown);
  shown.focus();
  shown.scrollIntoView({ block: 'start' }); // on a phone the columns stand one below the other
  return shown;
}

window.addEventListener('loketnaker:selesai', ({ detail }) => {
  const taskId = openTask();
  if (!taskId || detail.element.closest('.modal')) return; // a start: start-receipt.js tells of it
  const node = place('Hasil langkah');
  if (node) load(node, () => ask(`task/${encodeURIComponent(taskId)}/outcome`), (outcome) => told(outcome, taskId));
});

window.addEventListener('hashchange', () => {
  if (openTask()) clear();
});

export default [];
