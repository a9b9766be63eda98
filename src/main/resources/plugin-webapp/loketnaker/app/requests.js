// The page "Dari publik": complaints, questions and requests that the public sent and that are held, because there were
// too many that day or from one place. An official begins their case or refuses them with a reason.
import { element, shownMoment } from './dom.js';
import { load } from './load.js';
import { reasonField, sending } from './reasoned.js';
import { ask, send } from './server.js';

const PAGE = '#/dari-publik';

const pathOf = (held, rest) => `requests/${encodeURIComponent(held.id)}/${rest}`;

function values(held) {
  return element(
    'dl',
    {},
    ...held.values.flatMap((each) => [element('dt', {}, each.label), element('dd', {}, each.text || '–')]),
  );
}

function drawOne(held, again) {
  const { field, group } = reasonField(`loketnaker-alasan-${held.id}`, 'Dibaca pengirimnya dengan nomor dan kode kirimannya.', {
    longest: 500,
  });
  return element(
    'section',
    { 'aria-label': held.number },
    element('h2', {}, held.service),
    element('p', {}, `${held.number}, dikirim ${shownMoment(held.sentAt)}`),
    values(held),
    sending('Terima, mulai perkaranya', 'btn-primary', [], async () => {
      const { caseId, page } = await send('POST', pathOf(held, 'accept'));
      again(page);
      window.dispatchEvent(new CustomEvent('loketnaker:dimulai', { detail: { caseId } }));
    }),
    element(
      'details',
      {},
      element('summary', {}, 'Tolak'),
      sending('Tolak', 'btn-danger', [group], async () => again(await send('POST', pathOf(held, 'refuse'), { reason: field.value }))),
    ),
  );
}

function draw(page) {
  const list = element('div', {});
  const again = ({ held }) =>
    list.replaceChildren(
      ...(held.length
        ? held.map((each) => drawOne(each, again))
        : [element('p', { role: 'status' }, 'Tidak ada yang ditahan.')]),
    );
  again(page);
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, 'Dari publik'),
    element(
      'p',
      { class: 'text-muted' },
      'Yang dikirim masyarakat lewat halaman publik langsung menjadi perkara. Lebih dari lima dalam sejam dari satu tempat, atau lebih dari 200 sehari, ditahan di sini dahulu.',
    ),
    list,
  ];
}

export default [
  {
    id: 'loketnaker.daripublik',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/dari-publik' },
    render: (node) => {
      node.classList.add('loketnaker-angkatan', 'loketnaker-daripublik');
      load(node, () => ask('requests'), draw);
    },
  },
  {
    id: 'loketnaker.daripublik.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 138,
    render: async (node) => {
      const { services, held } = await ask('requests').catch(() => ({ services: false, held: [] }));
      if (services) {
        const caption = held.length ? `Dari publik (${held.length})` : 'Dari publik';
        node.append(element('a', { href: PAGE, class: 'loketnaker-daripublik-menu' }, caption));
      }
    },
  },
];
