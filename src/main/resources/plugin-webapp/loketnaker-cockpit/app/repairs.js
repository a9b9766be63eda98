// What runs on although a rule of this version would refuse it, for administrators: whose password, which packs, and
// what to do about it.
import { element, table } from './dom.js';
import { load } from './load.js';
import { ask } from './server.js';

const PAGE = '#/benahi';

/** Where Admin keeps a user. */
const account = (id) =>
  `${location.pathname.replace('/app/cockpit/', '/app/admin/')}#/users/${encodeURIComponent(id)}?tab=account`;

const nothing = (text) => element('p', { role: 'status' }, `✓ ${text}`);

function passwords(answer) {
  const heading = element('h4', {}, 'Kata sandi yang perlu diganti');
  if (!answer.passwordRules)
    return [
      heading,
      element('p', { role: 'status' }, 'Aturan kata sandi tidak berlaku pada pemasangan ini (peragaan).'),
    ];
  if (!answer.users.length) return [heading, nothing('Tidak ada kata sandi yang diketahui lemah.')];
  return [
    heading,
    element(
      'p',
      {},
      'Kata sandi mereka dari versi terdahulu dan tidak memenuhi aturan sekarang: mudah ditebak, terlalu pendek, atau memuat nama. Mereka tetap dapat masuk.',
    ),
    element(
      'p',
      {},
      element('strong', {}, 'Yang perlu dilakukan: '),
      'minta pemiliknya mengganti kata sandi (Beranda › Ganti kata sandi), atau beri yang baru di Admin lewat tautan di bawah. Setelah diganti, namanya hilang dari daftar ini.',
    ),
    table(
      `${answer.users.length} pengguna`,
      ['Nama', 'Nama pengguna', 'Di Admin'],
      answer.users.map((user) => [user.name, user.id, element('a', { href: account(user.id) }, 'Buka akun')]),
    ),
  ];
}

const finding = (each) =>
  element(
    'li',
    {},
    element(
      'div',
      {},
      element('code', {}, each.element ? `${each.file} › ${each.element}` : each.file),
      `: ${each.problem}`,
    ),
    element('div', {}, element('strong', {}, 'Perbaikan: '), each.remedy),
  );

function packs(answer) {
  const heading = element('h4', {}, 'Paket layanan yang perlu diperbaiki');
  if (!answer.packs.length) return [heading, nothing('Semua paket yang terpasang memenuhi aturan versi ini.')];
  return [
    heading,
    element(
      'p',
      {},
      'Paket ini dipasang pada versi terdahulu dan tetap berjalan, juga untuk perkara baru. Paket ini baru dapat dipasang lagi setelah diperbaiki.',
    ),
    element(
      'p',
      {},
      element('strong', {}, 'Yang perlu dilakukan: '),
      'minta pemilik proses kantor itu memperbaiki paketnya seperti tertulis di bawah, mencobanya dengan perintah uji, lalu memasangnya lagi.',
    ),
    ...answer.packs.map((pack) =>
      element(
        'section',
        { class: 'loketnaker-benahi-paket' },
        element('h5', {}, `${pack.serviceName} – ${pack.officeName}`),
        element('ul', {}, ...pack.findings.map(finding)),
      ),
    ),
  ];
}

/** Only where there are any: a folder that is sound needs no word. */
function leftOut(answer) {
  if (!answer.leftOut.length) return [];
  return [
    element('h4', {}, 'Paket di folder yang tidak dipasang'),
    element(
      'p',
      {},
      'Saat aplikasi dimulai, paket ini tidak sah dan dilewati. Versi terakhirnya, bila ada, tetap berjalan; layanan dan kantor lain tidak terganggu.',
    ),
    element(
      'p',
      {},
      element('strong', {}, 'Yang perlu dilakukan: '),
      'perbaiki berkasnya di folder paket, coba dengan perintah uji, lalu jalankan ulang aplikasi.',
    ),
    ...answer.leftOut.map((pack) =>
      element(
        'section',
        { class: 'loketnaker-benahi-paket' },
        element('h5', {}, pack.pack),
        element('ul', {}, ...pack.findings.map(finding)),
      ),
    ),
  ];
}

function page(answer) {
  return [
    element('h3', {}, 'Perlu dibenahi'),
    element(
      'p',
      {},
      'Yang tetap berjalan walaupun aturan versi ini akan menolaknya. Tidak seorang pun terkunci dan tidak ada perkara yang berhenti karenanya.',
    ),
    ...leftOut(answer),
    ...passwords(answer),
    ...packs(answer),
  ];
}

export default [
  {
    id: 'loketnaker.benahi',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: '/benahi' },
    render: (node) => {
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      load(node, () => ask('repairs'), page);
    },
  },
  {
    id: 'loketnaker.benahi.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 4,
    properties: { path: PAGE },
    render: async (node) => {
      const mine = await ask('audit/kinds').catch(() => []); // whoever may see the one may see the other
      if (mine.length) node.append(element('a', { href: PAGE }, 'Perlu dibenahi'));
    },
  },
];
