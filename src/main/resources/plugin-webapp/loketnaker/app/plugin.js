// The tab "Peristiwa" beside a task: what comes from outside the list of tasks, such as an applicant who withdraws.

const engine = () => location.pathname.match(/\/app\/tasklist\/([^/]+)/)?.[1] ?? 'default';

function resource(api, taskId) {
  const base = api.tasklistApi ?? location.pathname.replace(/\/app\/tasklist.*/, '/api/tasklist');
  return `${base}/plugin/loketnaker/${engine()}/task/${encodeURIComponent(taskId)}/peristiwa`;
}

function csrfToken(api) {
  return api.CSRFToken ?? document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
}

/** Makes an element; children are nodes or texts, so that nothing is ever read as HTML. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

function form(event, send) {
  const id = `loketnaker-${event.replace(/\W+/g, '-')}`;
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  const date = element('input', { id: `${id}-tanggal`, type: 'date', class: 'form-control', required: '', max: today, value: today });
  const reason = element('textarea', { id: `${id}-alasan`, class: 'form-control', rows: '3', required: '', maxlength: '2000' });
  const sure = element('input', { id: `${id}-yakin`, type: 'checkbox', required: '' });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, `Catat: ${event}`);
  return element(
    'form',
    {
      class: 'loketnaker-event',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        button.disabled = true;
        message.textContent = await send({ peristiwa: event, tanggal: date.value, alasan: reason.value });
        button.disabled = false;
      },
    },
    element('h4', {}, event),
    field('Tanggal peristiwa', date),
    field('Alasan', reason),
    element('div', { class: 'checkbox' }, element('label', { for: sure.id }, sure,
      ' Saya sudah memeriksa suratnya. Peristiwa ini dicatat pada riwayat perkara atas nama saya.')),
    message,
    button,
  );
}

async function show(node, api, taskId) {
  const answer = await fetch(resource(api, taskId), { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!answer.ok) {
    node.replaceChildren(element('p', { role: 'alert' }, 'Peristiwa perkara ini tidak dapat dibuka.'));
    return;
  }
  const events = await answer.json();
  const send = async (input) => {
    const sent = await fetch(resource(api, taskId), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': csrfToken(api) },
      body: JSON.stringify(input),
    });
    if (sent.ok) {
      location.hash = '#/'; // the task is gone
      location.reload();
      return '';
    }
    const refused = await sent.json().catch(() => ({}));
    return refused.message ?? 'Tidak tersimpan. Coba lagi.';
  };
  node.replaceChildren(
    ...(events.length
      ? events.map((event) => form(event, send))
      : [element('p', {}, 'Tidak ada peristiwa yang dapat Anda catat pada perkara ini sekarang.')]),
  );
}

export default [
  {
    id: 'loketnaker.peristiwa',
    pluginPoint: 'tasklist.task.detail',
    priority: -5,
    properties: { label: 'Peristiwa' },
    render: (node, { api, taskId }) => {
      show(node, api, taskId);
    },
  },
];
