// A start that was refused because there is a case about the same already leads to that case.
import { fileLink } from './case-standing.js';
import { element } from './dom.js';
import { send } from './server.js';

/** The number that the server names; nothing when it refuses for another reason. */
export const existing = (message) => /sudah ada perkara (\S+) \(/.exec(message ?? '')?.[1];

const alerts = new WeakMap(); // by the element of the form

async function linked(number) {
  const answer = await send('POST', 'cases', { text: number, page: 1 }).catch(() => ({ cases: [] }));
  const found = answer.cases.find((each) => each.number === number);
  return found ? fileLink(found, `Buka perkara ${number}`, { target: '_blank', rel: 'noopener' }) : null;
}

window.addEventListener('loketnaker:ditolak', async ({ detail }) => {
  const { element: form, error } = detail;
  alerts.get(form)?.remove();
  const number = existing(error?.message);
  if (!number) return;
  const link = element('span');
  const node = element(
    'section',
    { class: 'alert alert-danger loketnaker-sekali', role: 'alert', tabindex: '-1' },
    element('p', {}, error.message.replace(/^.*?(?=Tidak dimulai)/s, '')),
    link,
  );
  alerts.set(form, node);
  form.before(node);
  node.scrollIntoView({ block: 'center' });
  node.focus({ preventScroll: true });
  link.replaceChildren(...[await linked(number)].filter(Boolean));
});

export default [];
