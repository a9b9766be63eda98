// What the renderer of Camunda Forms asks of us while a form is filled in; FormRendererPatches puts the questions
// there.
import { objections } from './day-limits.js';
import { entered, typedNumber } from './entered.js';
import { kept, known, shown } from './formula.js';
import { ask } from './server.js';

const SEVERAL_LINES = 'textarea';
const OF_TEXT = ['textfield', SEVERAL_LINES];

let opened = null;
let facts = {};

const days = {
  ofStart: (definition) => ask(`intake/${encodeURIComponent(definition)}/form-days`),
  ofTask: (task) => ask(`task/${task}/form-days`),
};

/** What the server knows of the case is there before the form computes anything with it. */
window.addEventListener('loketnaker:isian', ({ detail }) => {
  const { taskId, processDefinitionId } = detail.params;
  opened = detail;
  facts = {};
  const told = (taskId ? days.ofTask(taskId) : days.ofStart(processDefinitionId)).then(
    (answer) => {
      if (opened === detail) facts = answer;
    },
    () => {}, // the server tells it when the form is sent
  );
  const { draft } = detail;
  detail.draft = told.then(() => draft);
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
  known: (data) => known(data, facts),
  computed: (field, value) => kept(value, Number(field.properties?.desimal ?? 0)),
  told: (field, value) => `${field.properties.judul}: ${shown(value, field.properties.satuan)}`,
  typedNumber,
};

export default [];
