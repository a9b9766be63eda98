// The page "Surel saya": which mail an official wants about tasks that run late, and a leader in the morning.
import { element } from './dom.js';
import { load } from './load.js';
import { ask, send } from './server.js';

const PAGE = '/surel-saya';
const CHOICES = [
  ['langsung', 'Langsung, satu surel untuk setiap tugas yang hampir atau sudah terlambat'],
  ['harian', 'Sehari sekali, semua dalam satu surel pada pagi berikutnya'],
  ['tidak', 'Tidak usah'],
];

/** For who leads an office or a unit. */
const morning = (wanted) =>
  element(
    'fieldset',
    {},
    element('legend', {}, 'Untuk pimpinan'),
    element(
      'div',
      { class: 'checkbox' },
      element(
        'label',
        {},
        element('input', { type: 'checkbox', name: 'loketnaker-pagi', checked: wanted }),
        ' Ringkasan pagi: yang terlambat, yang segera jatuh tempo, dan yang menunggu saya, tiap hari kerja saat kantor buka',
      ),
    ),
  );

function form(answer) {
  const leads = typeof answer.morning === 'boolean';
  const told = element('p', { role: 'status', 'aria-live': 'polite' });
  const choice = ([id, label]) =>
    element(
      'div',
      { class: 'radio' },
      element(
        'label',
        {},
        element('input', { type: 'radio', name: 'loketnaker-surel', value: id, checked: id === answer.choice }),
        ` ${label}`,
      ),
    );
  const address = answer.address
    ? `Surel dikirim ke ${answer.address}. Alamat ini diganti pada profil Anda (klik nama Anda, lalu Profil).`
    : 'Anda belum punya alamat surel. Isi dahulu pada profil Anda (klik nama Anda, lalu Profil); sebelum itu tidak ada surel yang dikirim.';
  return element(
    'form',
    {
      class: 'loketnaker-surel-saya',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        told.className = '';
        told.textContent = 'Menyimpan…';
        try {
          const chosen = new FormData(submitted.target);
          await send('POST', 'my-mail', {
            choice: chosen.get('loketnaker-surel'),
            morning: leads ? chosen.has('loketnaker-pagi') : null,
          });
          told.textContent = '✓ Tersimpan.';
        } catch (refused) {
          told.className = 'text-danger';
          told.textContent = refused.message;
        }
      },
    },
    element('h3', {}, 'Surel saya'),
    element('p', {}, address),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Tentang tugas yang hampir atau sudah terlambat'),
      ...CHOICES.map(choice),
    ),
    leads ? morning(answer.morning) : null,
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Simpan'),
    told,
    element('p', {}, element('a', { href: '#/' }, '‹ Kembali ke daftar tugas')),
  );
}

export default [
  {
    id: 'loketnaker.surel-saya.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: -10,
    render: (node) => node.append(element('a', { href: `#${PAGE}` }, 'Surel saya')),
  },
  {
    id: 'loketnaker.surel-saya',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: PAGE },
    render: (node) => {
      load(node, () => ask('my-mail'), form);
    },
  },
];
