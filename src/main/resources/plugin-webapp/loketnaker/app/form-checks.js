// What the renderer of Camunda Forms asks of us while a form is filled in; FormRendererPatches puts the questions
// there.
import { objections } from './day-limits.js';
import { entered, typedNumber } from './entered.js';
import { ask } from './server.js';

const SEVERAL_LINES = 'textarea';
const OF_TEXT = ['textfield', SEVERAL_LINES];

let path = null;
let facts = {};

/** The task beside the list, or the service in the dialog that starts a case. */
function present() {
  const definition = document.querySelector('.loketnaker-mulai[data-definisi]')?.dataset.definisi;
  if (definition) return `intake/${encodeURIComponent(definition)}/form-days`;
  const task = /[?&;#]task=([^&;]+)/.exec(location.hash)?.[1];
  return task ? `task/${task}/form-days` : null;
}

window.addEventListener('loketnaker:formulir', async () => {
  path = present();
  facts = {};
  if (!path) return;
  const asked = path;
  const known = await ask(asked).catch(() => ({})); // the server tells it when the form is sent
  if (asked === path) facts = known;
});

window.loketnakerFormulir = {
  entered: (field, value) =>
    typeof value === 'string' && OF_TEXT.includes(field.type) ? entered(value, field.type === SEVERAL_LINES) : value,
  objections: (field, value, data) => objections(field, value, facts, data),
  typedNumber,
};

export default [];
