// A warning where the same request may be running already: beside a start form, and in the head of a task.
import { fileLink } from './case-standing.js';
import { element } from './dom.js';
import { ask, send } from './server.js';

const WAIT = 700; // milliseconds after a field was left

/** Nothing where there are none. */
function warning(cases) {
  if (!cases.length) return null;
  const links = cases.flatMap((each, place) => [
    place ? ', ' : '',
    fileLink(each, each.number, { target: '_blank', rel: 'noopener' }),
    ` (${each.applicant})`,
  ]);
  return element(
    'p',
    { class: 'alert alert-warning loketnaker-serupa', role: 'status' },
    '▲ Perkara serupa masih berjalan pada layanan ini, dengan NIK yang sama atau pemohon dan pokok yang sama: ',
    ...links,
    '. Periksa dahulu supaya tidak dikerjakan dua kali.',
  );
}

/** Of the case of a task. */
export const warningOfTask = async (taskId) => warning(await ask(`similar/tasks/${encodeURIComponent(taskId)}`));

const filled = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));

window.addEventListener('loketnaker:formulir', ({ detail }) => {
  const definition = detail.element.closest('.loketnaker-mulai')?.dataset.definisi;
  if (!definition) return;
  let asked = '';
  let timer;
  const look = async () => {
    const values = filled(detail.values());
    if (JSON.stringify(values) === asked) return;
    asked = JSON.stringify(values);
    const cases = await send('POST', `similar/${encodeURIComponent(definition)}`, { values }).catch(() => []);
    detail.element.parentNode?.querySelector('.loketnaker-serupa')?.remove();
    const told = warning(cases);
    if (told) detail.element.before(told);
  };
  detail.element.addEventListener('focusout', () => {
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
});

export default [];
