// Opens the start form of a service with some of its fields filled in.

const CHOOSE = 200;
const PATIENCE = 25;

let given = null; // by the keys of the fields: what the form that opens next begins with

// As a draft is put into a form before it is drawn; what its author has typed goes before.
window.addEventListener('loketnaker:isian', ({ detail }) => {
  if (!given || detail.params.taskId) return;
  const values = given;
  given = null;
  detail.draft = Promise.resolve(detail.draft).then((kept) => ({ ...values, ...kept }));
});

/**
 * @param name by which the dialog lists the service
 * @param values by the keys of the fields
 */
export async function startService(name, values) {
  document.querySelector('.start-process-action a')?.click();
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, CHOOSE));
    const link = [...document.querySelectorAll('.modal-body a')].find((each) => each.textContent.trim().includes(name));
    if (link) {
      given = values;
      return link.click();
    }
  }
  return undefined; // the dialog is open: the official chooses
}
