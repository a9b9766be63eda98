// The tab "Catatan": notes of the case, at every step; and in the header those that colleagues want one to read.
import { dialog } from './dialog.js';
import { element, shownMoment } from './dom.js';
import { load } from './load.js';
import { ask, send } from './server.js';

function told(note) {
  return element(
    'li',
    { class: 'loketnaker-catatan-perkara' },
    element('p', { class: 'text-muted' }, `${shownMoment(note.at)} – ${note.author}, pada langkah ${note.step}`),
    element('p', { class: 'loketnaker-catatan-isi' }, note.text),
  );
}

function form(path, { colleagues }, again) {
  const text = element('textarea', {
    id: 'loketnaker-catatan-baru',
    class: 'form-control',
    rows: '3',
    required: true,
    maxlength: '2000',
  });
  const tell = element(
    'select',
    { id: 'loketnaker-catatan-kepada', class: 'form-control' },
    element('option', { value: '' }, 'Tidak ada'),
    ...colleagues.map(({ id, name }) => element('option', { value: id }, name)),
  );
  const message = element('p', { role: 'alert', class: 'text-danger' });
  return element(
    'form',
    {
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        message.textContent = '';
        try {
          await send('POST', path, { text: text.value, tell: tell.value ? [tell.value] : [] });
          again();
        } catch (refused) {
          message.textContent = refused.message;
        }
      },
    },
    element('div', { class: 'form-group' }, element('label', { for: text.id }, 'Catatan baru'), text),
    element('div', { class: 'form-group' }, element('label', { for: tell.id }, 'Beri tahu'), tell),
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Simpan catatan'),
    element('p', { class: 'text-muted' }, 'Catatan tetap pada riwayat perkara atas nama Anda dan tidak dapat dihapus.'),
    message,
  );
}

function show(node, taskId) {
  const path = `task/${encodeURIComponent(taskId)}/notes`;
  const again = () =>
    load(
      node,
      () => ask(path),
      (answer) => [
        answer.notes.length
          ? element('ol', { class: 'list-unstyled' }, ...answer.notes.map(told))
          : element('p', {}, 'Belum ada catatan pada perkara ini.'),
        answer.workable ? form(path, answer, again) : '',
      ],
    );
  again();
}

async function count(link) {
  try {
    const waiting = await ask('notes');
    link.textContent = `Catatan untuk Anda (${waiting.length})`;
    link.classList.toggle('hidden', !waiting.length);
    return waiting;
  } catch {
    link.classList.add('hidden'); // nobody is logged in yet
    return [];
  }
}

function waitingNote(note, link) {
  const line = element(
    'li',
    { class: 'loketnaker-catatan-perkara' },
    element('p', {}, element('strong', {}, note.number), ` – ${note.author}, ${shownMoment(note.at)}`),
    element('p', { class: 'loketnaker-catatan-isi' }, note.text),
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-xs',
        onclick: async () => {
          await send('DELETE', `notes/${encodeURIComponent(note.id)}`);
          line.remove();
          await count(link);
        },
      },
      'Sudah dibaca',
    ),
  );
  return line;
}

function menu(node) {
  const link = element(
    'a',
    {
      href: '#/',
      class: 'hidden',
      onclick: (event) => {
        event.preventDefault();
        dialog('Catatan untuk Anda', (content) =>
          load(
            content,
            () => count(link),
            (waiting) => element('ol', { class: 'list-unstyled' }, ...waiting.map((note) => waitingNote(note, link))),
          ),
        );
      },
    },
    'Catatan untuk Anda',
  );
  node.append(link);
  count(link);
  const timer = setInterval(() => (link.isConnected ? count(link) : clearInterval(timer)), 60000);
}

export default [
  {
    id: 'loketnaker.catatan',
    pluginPoint: 'tasklist.task.detail',
    priority: -4,
    properties: { label: 'Catatan' },
    render: (node, { taskId }) => show(node, taskId),
  },
  {
    id: 'loketnaker.catatan.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: -4,
    render: menu,
  },
];
