// The tab "Tenggat" beside a task: the clock of its case, what is still due, and what was met or missed.
import { clock } from '../../../../../../assets/loketnaker/clock.js';
import { showReason } from '../../../../../../assets/loketnaker/reason.js';
import { KIND, due, named, state, used, who, why } from '../../../../../../assets/loketnaker/limits.js';
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { ask } from './server.js';
import { standing } from './time-left.js';

function open(limits, explain) {
  if (!limits.length) return element('p', {}, 'Tidak ada batas yang sedang berjalan pada perkara ini.');
  return table(
    'Batas yang masih berjalan',
    ['Batas', 'Jenis', 'Sisa', 'Jatuh tempo', 'Pada', 'Penjelasan'],
    limits.map((limit) => [
      named(limit),
      KIND[limit.kind],
      standing(limit.left),
      due(limit),
      who(limit),
      why(limit, explain),
    ]),
  );
}

function past(limits, explain) {
  if (!limits.length) return element('p', {}, 'Belum ada batas yang selesai atau terlewati.');
  return element(
    'details',
    {},
    element('summary', {}, `Batas yang sudah selesai atau terlewati (${limits.length})`),
    table(
      null,
      ['Batas', 'Keadaan', 'Jatuh tempo', 'Selesai', 'Terpakai', 'Oleh', 'Penjelasan'],
      limits.map((limit) => [
        named(limit),
        state(limit),
        due(limit),
        shownMoment(limit.closed),
        used(limit),
        who(limit),
        why(limit, explain),
      ]),
    ),
  );
}

const byDue = (one, other) => one.due.localeCompare(other.due);

function show(node, taskId) {
  const path = `task/${encodeURIComponent(taskId)}/deadlines`;
  const explain = (limitId) => showReason(() => ask(`${path}/${encodeURIComponent(limitId)}/reason`));
  node.classList.add('loketnaker-tab-tenggat');
  load(
    node,
    () => ask(path),
    (answer) => {
      const running = answer.deadlines.filter((limit) => limit.left).sort(byDue);
      const ended = answer.deadlines.filter((limit) => !limit.left);
      return [clock(answer), element('section', {}, open(running, explain)), past(ended, explain)];
    },
  );
}

export default [
  {
    id: 'loketnaker.tenggat',
    pluginPoint: 'tasklist.task.detail',
    priority: -1,
    properties: { label: 'Tenggat' },
    render: (node, { taskId }) => show(node, taskId),
  },
];
