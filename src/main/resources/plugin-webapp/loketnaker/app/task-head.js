// The head of an open task: number, applicant and service of its case, also in full screen and while the form scrolls.
import { fileLink } from './case-standing.js';
import { element } from './dom.js';
import { ask } from './server.js';
import { warningOfTask } from './similar.js';

const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');

async function fill(head, taskId) {
  const [card] = await ask('task-cards', { tasks: taskId }).catch(() => []);
  if (!card || head.dataset.task !== taskId) return;
  head.replaceChildren(
    element(
      'p',
      {},
      element('strong', {}, card.caseId ? fileLink({ id: card.caseId }, card.number) : card.number),
      ` ${card.applicant} · ${card.serviceName}`,
    ),
  );
  const warning = await warningOfTask(taskId).catch(() => null);
  if (warning && head.dataset.task === taskId) head.append(warning);
}

function look() {
  const taskId = openTask();
  const title = document.querySelector('.task-details section.task-card h2');
  if (!taskId || !title) return;
  const there = title.parentNode.querySelector(':scope > .loketnaker-kepala-tugas');
  if (there?.dataset.task === taskId) return;
  there?.remove();
  const head = element('div', { class: 'loketnaker-kepala-tugas', 'data-task': taskId });
  title.after(head);
  fill(head, taskId);
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });

export default [];
