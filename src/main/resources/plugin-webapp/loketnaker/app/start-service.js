// Opens the start form of a service, and fills some of its fields once it is there.

const CHOOSE = 200;
const PATIENCE = 25;

let opening = null;
const starts = new WeakMap(); // by the element of the form: the key of the service that it starts

window.addEventListener('loketnaker:isian', ({ detail }) => {
  const { taskId, processDefinitionId } = detail.params;
  if (!taskId && processDefinitionId) starts.set(detail.element, processDefinitionId.split(':')[0]);
});

window.addEventListener('loketnaker:formulir', ({ detail }) => {
  const { element: node, form, values } = detail;
  if (!opening || starts.get(node) !== opening.key) return;
  for (const [key, value] of Object.entries(opening.values)) {
    const field = form.get('formFieldRegistry').getAll().find((each) => each.key === key);
    const instance = field && form.get('formFieldInstanceRegistry').getAll().find((each) => each.id === field.id);
    if (instance && !values()[key]) form._update({ fieldInstance: instance, value });
  }
});

window.addEventListener('loketnaker:dimulai', () => {
  opening = null;
});

/**
 * @param key of the service
 * @param name by which the dialog lists it
 * @param values by the keys of the fields; what stands there already stays
 */
export async function startService(key, name, values) {
  opening = { key, values };
  document.querySelector('.start-process-action a')?.click();
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, CHOOSE));
    const link = [...document.querySelectorAll('.modal-body a')].find((each) => each.textContent.trim().includes(name));
    if (link) return link.click();
  }
  return undefined; // the dialog is open: the official chooses
}
