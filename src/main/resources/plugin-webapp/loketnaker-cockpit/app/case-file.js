// The file of one case: on Cockpit's instance page the tab "Tenggat", and the page of a case that ended.
import { clock } from './clock.js';
import { deletion } from './deletion.js';
import { documents } from './documents.js';
import { limitsOf, stepsOf } from '../../../../../../assets/loketnaker/case-tables.js';
import { element } from './dom.js';
import { load } from './load.js';
import { showReason } from './reason.js';
import { address, ask } from './server.js';

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
    element('section', {}, limitsOf(file, showReason)),
    element('section', {}, stepsOf(file)),
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
