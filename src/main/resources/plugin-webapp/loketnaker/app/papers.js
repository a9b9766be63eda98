// The tab "Berkas": the papers of the case against the requirements of the service.
import { checklist } from './checklist.js';
import { element } from './dom.js';
import { load } from './load.js';
import { address, ask, send } from './server.js';

let latest = 0;

function opening(path, paper) {
  const to = `${path}/${encodeURIComponent(paper.id)}`;
  return [
    paper.shown
      ? element(
          'a',
          {
            class: 'btn btn-default btn-xs',
            href: address(to),
            target: '_blank',
            rel: 'noopener',
            'aria-label': `Buka ${paper.name} di tab baru`,
          },
          'Buka',
        )
      : null,
    element(
      'a',
      {
        class: 'btn btn-default btn-xs',
        href: address(to, { download: true }),
        download: '',
        'aria-label': `Unduh ${paper.name}`,
      },
      'Unduh',
    ),
  ].filter(Boolean);
}

/** Striking out asks why; the button comes back when it is called off. */
function striking(path, paper, changed) {
  const place = element('span');
  const id = `loketnaker-coret-${++latest}`;
  const reason = element('input', { id, class: 'form-control input-sm', required: true, maxlength: '500' });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = element(
    'button',
    { type: 'button', class: 'btn btn-default btn-xs', 'aria-label': `Coret ${paper.name}`, onclick: open },
    'Coret',
  );
  const form = element(
    'form',
    { class: 'loketnaker-coret', onsubmit: strike },
    element('label', { for: id }, 'Mengapa berkas ini dicoret? Ia tetap tercatat, tetapi tidak dihitung lagi.'),
    reason,
    element('button', { type: 'submit', class: 'btn btn-primary btn-xs' }, 'Coret berkas'),
    element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: close }, 'Batal'),
    message,
  );

  function open() {
    place.replaceChildren(form);
    reason.focus();
  }

  function close() {
    place.replaceChildren(button);
    button.focus();
  }

  async function strike(event) {
    event.preventDefault();
    try {
      await send('POST', `${path}/${encodeURIComponent(paper.id)}/strike`, { reason: reason.value });
      const row = place.closest('.loketnaker-syarat');
      await changed();
      row?.querySelector('.loketnaker-tambah button')?.focus();
    } catch (refused) {
      message.textContent = refused.message;
    }
  }

  place.append(button);
  return place;
}

/** What may be said of a requirement instead of adding a file. */
const saying = (path, changed) => ({
  onPaper: (requirement) => send('POST', `${path}/on-paper`, { requirement }),
  waive: (requirement, reason) => send('POST', `${path}/waivers`, { requirement, reason }).then(changed),
  needAgain: (requirement) => send('POST', `${path}/waivers/end`, { requirement }).then(changed),
});

function show(node, taskId) {
  const path = `task/${encodeURIComponent(taskId)}/documents`;
  node.classList.add('loketnaker-berkas');
  load(
    node,
    () => ask(path),
    (list) => {
      const changed = async () => shown.update(await ask(path));
      const shown = checklist(list, {
        path: () => Promise.resolve(path),
        changed,
        busy: () => {},
        ...(list.mayAdd ? saying(path, changed) : {}),
        actions: (paper) =>
          [...opening(path, paper), list.mayAdd ? striking(path, paper, changed) : null].filter(Boolean),
      });
      const only = list.mayAdd
        ? null
        : element('p', {}, 'Anda melihat berkas perkara ini; yang mengubahnya petugas yang mengerjakan tugas ini.');
      return [only, ...shown.nodes];
    },
  );
}

export default [
  {
    id: 'loketnaker.berkas',
    pluginPoint: 'tasklist.task.detail',
    priority: 50,
    properties: { label: 'Berkas' },
    render: (node, { taskId }) => show(node, taskId),
  },
];
