// The file of one case: on Cockpit's instance page the tab "Tenggat", and the page of a case that ended.
import { clock } from './clock.js';
import { deletion } from './deletion.js';
import { documents } from './documents.js';
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { showReason } from './reason.js';
import { address, ask } from './server.js';
import { KIND, due, named, state, used, who, why } from './limits.js';

function deadlines(file) {
  return table(
    'Tenggat perkara ini',
    ['Tenggat', 'Jenis', 'Jatuh tempo', 'Terpakai', 'Keadaan', 'Penjelasan'],
    file.deadlines.map((deadline) => [
      named(deadline),
      KIND[deadline.kind],
      due(deadline),
      used(deadline),
      state(deadline),
      why(deadline, showReason),
    ]),
  );
}

function steps(file) {
  const tasks = file.deadlines.filter((deadline) => deadline.kind === 'tugas');
  if (!tasks.length) return element('p', {}, 'Belum ada langkah petugas pada perkara ini.');
  return table(
    'Riwayat langkah',
    ['Langkah', 'Petugas', 'Dibuka', 'Selesai', 'Lama', 'Hasil'],
    tasks.map((step) => [
      step.name,
      who(step),
      shownMoment(step.opened),
      shownMoment(step.closed),
      used(step),
      state(step),
    ]),
  );
}

const pathOf = (caseId) => `cases/files/${encodeURIComponent(caseId)}`;

function controlCard(file) {
  return element(
    'p',
    {},
    element('a', { href: address(`${pathOf(file.id)}/card`), download: true }, 'Kartu kendali (PDF)'),
  );
}

/** Clock, deadlines, steps and documents, as both pages show them. */
export function overview(file) {
  return [
    clock(file),
    element('section', {}, deadlines(file)),
    element('section', {}, steps(file)),
    controlCard(file),
    documents(file.id),
    deletion(file),
  ];
}

export const fileOf = (caseId) => ask(pathOf(caseId));

export default [
  {
    id: 'loketnaker.tenggat',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 100,
    properties: { label: 'Tenggat' },
    render: (node, { processInstanceId }) => {
      node.classList.add('loketnaker-berkas');
      load(node, () => fileOf(processInstanceId), overview);
    },
  },
];
