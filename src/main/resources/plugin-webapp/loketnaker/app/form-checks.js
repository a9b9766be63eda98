// What the renderer of Camunda Forms asks of us while a form is filled in; FormRendererPatches puts the questions
// there.
import { objections } from './day-limits.js';
import { entered, typedNumber } from './entered.js';
import { ask } from './server.js';

const SEVERAL_LINES = 'textarea';
const OF_TEXT = ['textfield', SEVERAL_LINES];

let opened = null;
let facts = {};

const days = {
  ofStart: (definition) => ask(`intake/${encodeURIComponent(definition)}/form-days`),
  ofTask: (task) => ask(`task/${task}/form-days`),
};

/** Asks about the task beside the list, or about the service in the dialog that starts a case. */
function present() {
  const definition = document.querySelector('.loketnaker-mulai[data-definisi]')?.dataset.definisi;
  if (definition) return () => days.ofStart(definition);
  const task = /[?&;#]task=([^&;]+)/.exec(location.hash)?.[1];
  return task ? () => days.ofTask(task) : null;
}

window.addEventListener('loketnaker:formulir', async () => {
  const asked = present();
  opened = asked;
  facts = {};
  if (!asked) return;
  const known = await asked().catch(() => ({})); // the server tells it when the form is sent
  if (asked === opened) facts = known;
});

const fieldsIn = (container) =>
  (container.components ?? []).flatMap((field) => (field.components ? fieldsIn(field) : [field.id]));

/** Messages of rows stand in lists by the number of the row; those behind the row that goes move up with theirs. */
function rowRemoved(form, list, row) {
  const errors = { ...form._getState().errors };
  for (const id of fieldsIn(list)) {
    if (Array.isArray(errors[id])) errors[id] = errors[id].filter((_, place) => place !== row);
  }
  form._setState({ errors });
}

window.loketnakerFormulir = {
  entered: (field, value) =>
    typeof value === 'string' && OF_TEXT.includes(field.type) ? entered(value, field.type === SEVERAL_LINES) : value,
  objections: (field, value, data, row) => objections(field, value, facts, { ...data, ...row }),
  rowRemoved,
  typedNumber,
};

export default [];
