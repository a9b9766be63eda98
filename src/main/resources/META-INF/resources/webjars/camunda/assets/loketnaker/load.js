// What every view of ours does while it waits for the server, and when the server refuses.
import { element } from './dom.js';

/** Asks, then draws what came into the node; a refusal is told, with a way to try again. */
export async function load(node, question, draw) {
  node.replaceChildren(element('p', { role: 'status', class: 'loketnaker-muat' }, 'Memuat…'));
  let answer;
  try {
    answer = await question();
  } catch (refused) {
    const again = element(
      'button',
      { type: 'button', class: 'btn btn-default', onclick: () => load(node, question, draw) },
      'Coba lagi',
    );
    const hopeless = refused.status === 403 || refused.status === 404;
    node.replaceChildren(element('p', { role: 'alert', class: 'text-danger' }, refused.message), hopeless ? '' : again);
    return;
  }
  node.replaceChildren(...[await draw(answer)].flat().filter(Boolean));
}
