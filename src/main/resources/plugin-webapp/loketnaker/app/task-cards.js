// What a card in the list of tasks shows: number, applicant and service of the case, and what time is left. The cards
// that are drawn together are asked for together.
import { element, shownMoment } from './dom.js';
import { ask } from './server.js';
import { standing } from './time-left.js';

const MOST = 50;
const KEPT = 500;
const known = new Map(); // what was told last, shown at once when Tasklist draws its list anew
let waiting = new Map();

function draw(node, card) {
  node.replaceChildren(
    element(
      'div',
      { class: 'loketnaker-kartu' },
      element(
        'p',
        { class: 'loketnaker-kartu-perkara' },
        element('strong', {}, card.number),
        ' ',
        element('span', { title: card.applicant }, card.applicant),
      ),
      element('p', { class: 'loketnaker-kartu-layanan', title: card.serviceName }, card.serviceName),
      element(
        'p',
        { class: 'loketnaker-kartu-sisa' },
        standing(card.limit, card.paused),
        card.limit
          ? element('span', { class: 'loketnaker-kartu-tempo' }, `Jatuh tempo ${shownMoment(card.limit.due)}`)
          : null,
      ),
      card.official ? element('p', { class: 'loketnaker-kartu-petugas' }, `Dipegang ${card.official}`) : null,
    ),
  );
}

function remember(card) {
  if (known.size >= KEPT) known.clear();
  known.set(card.task, card);
}

async function tell(nodes) {
  let cards;
  try {
    cards = await ask('task-cards', { tasks: [...nodes.keys()].join(',') });
  } catch {
    for (const [task, node] of nodes) if (!known.has(task)) node.textContent = 'Keterangan perkara belum dapat dimuat.';
    return;
  }
  for (const card of cards) {
    remember(card);
    if (nodes.has(card.task)) draw(nodes.get(card.task), card);
  }
}

function flush() {
  const all = [...waiting];
  waiting = new Map();
  for (let first = 0; first < all.length; first += MOST) tell(new Map(all.slice(first, first + MOST)));
}

function show(node, taskId) {
  node.classList.add('loketnaker-kartu-tempat');
  if (known.has(taskId)) draw(node, known.get(taskId));
  if (!waiting.size) setTimeout(flush); // when Tasklist has drawn the other cards too
  waiting.set(taskId, node);
}

export default [
  {
    id: 'loketnaker.kartu',
    pluginPoint: 'tasklist.card',
    priority: 300,
    render: (node, { taskId }) => show(node, taskId),
  },
];
