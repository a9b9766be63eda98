// The tab "Peristiwa": what comes from outside the list of tasks, such as an applicant who withdraws.
import { element } from './dom.js';
import { load } from './load.js';
import { ask, send } from './server.js';

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function form(path, event, { received, today }) {
  const id = `loketnaker-${event.replace(/\W+/g, '-')}`;
  const date = element('input', {
    id: `${id}-tanggal`,
    type: 'date',
    class: 'form-control',
    required: true,
    min: received,
    max: today,
    value: today,
  });
  const reason = element('textarea', {
    id: `${id}-alasan`,
    class: 'form-control',
    rows: '3',
    required: true,
    maxlength: '2000',
  });
  const sure = element('input', { id: `${id}-yakin`, type: 'checkbox', required: true });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, `Catat: ${event}`);
  return element(
    'form',
    {
      class: 'loketnaker-event',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        button.disabled = true;
        try {
          await send('POST', path, { event, date: date.value, reason: reason.value });
          location.hash = '#/'; // the task is gone
          location.reload();
        } catch (refused) {
          message.textContent = refused.message;
          button.disabled = false;
        }
      },
    },
    element('h4', {}, event),
    field('Tanggal peristiwa', date),
    field('Alasan', reason),
    element(
      'div',
      { class: 'checkbox' },
      element(
        'label',
        { for: sure.id },
        sure,
        ' Saya sudah memeriksa suratnya. Peristiwa ini dicatat pada riwayat perkara atas nama saya.',
      ),
    ),
    message,
    button,
  );
}

function show(node, taskId) {
  const path = `task/${encodeURIComponent(taskId)}/events`;
  load(
    node,
    // The day at the office, not that of this machine.
    () => Promise.all([ask(path), ask(`task/${encodeURIComponent(taskId)}/form-days`)]),
    ([events, days]) =>
      events.length
        ? events.map((event) => form(path, event, days))
        : element('p', {}, 'Tidak ada peristiwa yang dapat Anda catat pada perkara ini sekarang.'),
  );
}

export default [
  {
    id: 'loketnaker.peristiwa',
    pluginPoint: 'tasklist.task.detail',
    priority: -5,
    properties: { label: 'Peristiwa' },
    render: (node, { taskId }) => show(node, taskId),
  },
];
