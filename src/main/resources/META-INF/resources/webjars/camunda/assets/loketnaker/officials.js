// In Admin: a new official in one dialog, and an account locked or unlocked by hand.

import { element } from './dom.js';
import { token } from './token.js';

const engine = () => location.pathname.match(/\/app\/[^/]+\/([^/]+)/)?.[1] ?? 'default';
const base = () =>
  location.pathname.replace(/\/app\/.*/, `/api/cockpit/plugin/loketnaker-cockpit/${engine()}/officials`);

async function asked(method, path, body) {
  const answer = await fetch(`${base()}${path}`, {
    method,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const refused = await answer.json().catch(() => ({}));
  throw new Error(refused.message ?? 'Tidak berhasil. Muat ulang halaman ini atau masuk lagi.');
}

const field = (name, label, input, hint) =>
  element(
    'div',
    { class: 'form-group' },
    element('label', { for: `loketnaker-petugas-${name}` }, label),
    input,
    hint ? element('p', { class: 'help-block' }, hint) : null,
  );

const typed = (name, attributes) =>
  element('input', {
    id: `loketnaker-petugas-${name}`,
    name,
    required: true,
    maxlength: 255,
    class: 'form-control',
    autocomplete: 'off',
    ...attributes,
  });

const options = (choices) => [
  element('option', { value: '' }, 'Pilih…'),
  ...choices.map((each) => element('option', { value: each.id }, each.name)),
];

const chosen = (name, choices, onchange) =>
  element(
    'select',
    { id: `loketnaker-petugas-${name}`, name, required: true, class: 'form-control', onchange },
    ...options(choices),
  );

/** The dialog; the roles are those of the office that is chosen. */
function dialog(offices, created) {
  const role = chosen('role', []);
  const rolesOf = (id) => role.replaceChildren(...options(offices.find((each) => each.id === id)?.roles ?? []));
  const office = chosen('office', offices, () => rolesOf(office.value));
  if (offices.length === 1) {
    office.value = offices[0].id;
    rolesOf(office.value);
  }
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const form = element(
    'form',
    {
      autocomplete: 'off',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        message.textContent = '';
        try {
          const official = Object.fromEntries(new FormData(form));
          await asked('POST', '', official);
          shown.close();
          created(official.id);
        } catch (refused) {
          message.textContent = refused.message;
        }
      },
    },
    element('h3', {}, 'Buat petugas'),
    field('firstName', 'Nama depan', typed('firstName')),
    field('lastName', 'Nama belakang', typed('lastName')),
    field('id', 'Nama pengguna', typed('id', { maxlength: 64 }), 'Untuk masuk; huruf kecil, misalnya siti.aminah. Tidak dapat diubah.'),
    field('email', 'Surel', typed('email', { type: 'email' })),
    field('office', 'Kantor', office),
    field('role', 'Peran di kantor itu', role),
    field(
      'password',
      'Kata sandi pertama',
      typed('password', { type: 'password', autocomplete: 'new-password' }),
      'Paling pendek 12 huruf, tidak memuat nama, bukan kata yang mudah ditebak. Mintalah pemiliknya menggantinya.',
    ),
    message,
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Buat'),
    ' ',
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => shown.close() }, 'Batal'),
  );
  const shown = element('dialog', { class: 'loketnaker-petugas', 'aria-label': 'Buat petugas' }, form);
  shown.addEventListener('close', () => shown.remove());
  return shown;
}

async function open(message) {
  try {
    const shown = dialog(await asked('GET', ''), (id) => {
      location.hash = `#/users/${encodeURIComponent(id)}?tab=profile`;
    });
    document.body.append(shown);
    shown.showModal();
  } catch (refused) {
    message.textContent = refused.message;
  }
}

function opener() {
  const message = element('span', { role: 'alert', class: 'text-danger' });
  return element(
    'p',
    { 'data-loketnaker': 'petugas' },
    element('button', { type: 'button', class: 'btn btn-primary', onclick: () => open(message) }, 'Buat petugas'),
    ' Nama, surel, peran, kantor dan kata sandi sekaligus. ',
    message,
  );
}

/** Whether an account is locked, with the button that changes it. */
function lock(id) {
  const place = element('section', { 'data-loketnaker': `kunci-${id}`, class: 'loketnaker-kunci' });
  const show = async () => {
    const { locked } = await asked('POST', '/state', { id });
    const message = element('p', { role: 'alert', class: 'text-danger' });
    place.replaceChildren(
      element('h3', {}, 'Kunci akun'),
      element(
        'p',
        {},
        locked
          ? 'Akun ini dikunci administrator: pemiliknya tidak dapat masuk.'
          : 'Akun ini tidak dikunci. Yang dikunci tidak dapat masuk, dan yang sedang masuk dikeluarkan dalam beberapa detik; tugas dan catatannya tetap.',
      ),
      element(
        'button',
        {
          type: 'button',
          class: locked ? 'btn btn-default' : 'btn btn-danger',
          onclick: async () => {
            try {
              await asked('POST', locked ? '/unlock' : '/lock', { id });
              await show();
            } catch (refused) {
              message.textContent = refused.message;
            }
          },
        },
        locked ? 'Buka kunci akun' : 'Kunci akun',
      ),
      message,
    );
  };
  show().catch((refused) => place.replaceChildren(element('p', { role: 'alert' }, refused.message)));
  return place;
}

/** What belongs on the page that is open; it is put there again when Camunda draws the page anew. */
function put() {
  const [page, query = ''] = location.hash.split('?');
  const user = /^#\/users\/([^/]+)$/.exec(page)?.[1];
  const key = page === '#/users' ? 'petugas' : user && /tab=account/.test(query) ? `kunci-${decodeURIComponent(user)}` : null;
  document
    .querySelectorAll('[data-loketnaker]')
    .forEach((each) => each.dataset.loketnaker === key || each.remove());
  if (!key || document.querySelector('[data-loketnaker]')) return;
  const place =
    key === 'petugas'
      ? document.querySelector('.section-content')
      : document.querySelector('form[name="updateCredentialsForm"]')?.parentElement;
  if (!place) return;
  if (key === 'petugas') place.prepend(opener());
  else place.append(lock(decodeURIComponent(user)));
}

addEventListener('hashchange', put);
new MutationObserver(put).observe(document.body, { childList: true, subtree: true });
put();
