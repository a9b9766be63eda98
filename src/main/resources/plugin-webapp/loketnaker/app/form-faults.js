// An incomplete form says at its top all that is wrong with it, each fault a link to its field.
import { element } from './dom.js';

const FIELD = '.fjs-form-field';
const ROW = '.fjs-repeat-row-container';
const LIST = '.fjs-form-field-dynamiclist';
const NOTICE = 4000; // milliseconds that a notice stays whose text stands above the form
const lists = new WeakMap(); // by the element of the form: the list above it

const labelOf = (field) =>
  field.querySelector('.fjs-form-field-label, legend, label')?.textContent.replace(/\*\s*$/, '').trim() ?? '';

/** "Pekerja baris 3" for a field in a row, as the server calls it. */
function placeOf(field) {
  const row = field.closest(ROW);
  if (!row) return '';
  const list = row.closest(LIST);
  return `${labelOf(list)} baris ${[...list.querySelectorAll(ROW)].indexOf(row) + 1}`;
}

/** What the browser has found, in the order of the page. */
const faultsIn = (form) =>
  [...form.querySelectorAll('.fjs-form-field-error')].map((error) => ({
    field: error.closest(FIELD),
    text: [placeOf(error.closest(FIELD)), labelOf(error.closest(FIELD)), error.textContent.trim()]
      .filter(Boolean)
      .join(': '),
  }));

/** What the server has found: its objections stand behind the colon, each begins with the label of its field. */
export function objections(message) {
  const told = /^[^:]*belum dapat diterima: (.+)$/s.exec(message ?? '')?.[1];
  return told ? told.replace(/\.$/, '').split('; ') : [];
}

/** The longest of the labels: one may begin as another. */
export const labelled = (objection, labels) =>
  labels.filter((label) => label && objection.startsWith(label)).sort((one, other) => other.length - one.length)[0];

/** The field that an objection is about, in the row that it names. */
const nameOf = (field) => [placeOf(field), labelOf(field)].filter(Boolean).join(': ');

function serverFaults(form, error) {
  const fields = new Map([...form.querySelectorAll(FIELD)].reverse().map((field) => [nameOf(field), field]));
  return objections(error.message).map((text) => ({ text, field: fields.get(labelled(text, [...fields.keys()])) }));
}

function goTo(field) {
  const target = field.querySelector('input:not([type=hidden]), textarea, select, button, [tabindex]') ?? field;
  field.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

const line = ({ text, field }) =>
  element(
    'li',
    {},
    field
      ? element(
          'a',
          {
            href: '',
            onclick: (event) => {
              event.preventDefault();
              goTo(field);
            },
          },
          text,
        )
      : text,
  );

function show(form, faults) {
  lists.get(form)?.remove();
  if (!faults.length) return;
  const node = element(
    'section',
    { class: 'alert alert-danger loketnaker-kekurangan', role: 'alert', tabindex: '-1' },
    element('h4', {}, `${faults.length} isian perlu diperbaiki:`),
    element('ul', {}, ...faults.map(line)),
  );
  lists.set(form, node);
  form.before(node);
  node.scrollIntoView({ block: 'center' });
  node.focus({ preventScroll: true });
}

/** Camunda's own notice lies over the buttons; what it says stands above the form. */
const takeNoticeAway = () =>
  document.querySelectorAll('.notifications .alert-danger .close').forEach((button) => button.click());

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

window.addEventListener('loketnaker:ditolak', ({ detail }) => {
  const { element: form, error } = detail;
  if (typeof error?.message === 'string') {
    const faults = serverFaults(form, error);
    show(form, faults);
    if (faults.length) setTimeout(takeNoticeAway, NOTICE);
    return;
  }
  detail.error = { message: 'Perbaiki dahulu isian yang disebut di atas formulir.' }; // its own are no message
  drawn().then(() => show(form, faultsIn(form)));
});

// What is mended leaves no list. A listener of the renderer that answers anything, also a promise, is the last to hear.
window.addEventListener('loketnaker:formulir', ({ detail }) => {
  detail.form.on('changed', ({ errors }) => {
    if (lists.get(detail.element)?.isConnected && !JSON.stringify(errors).includes('["')) {
      lists.get(detail.element).remove();
    }
  });
});

export default [];
