// The page "Pemberitahuan": what did not reach people, what waits, and what was sent.
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { offices } from './offices.js';
import { ask, send } from './server.js';

const PAGE = '/pemberitahuan';
const PER_PAGE = 50;
const STATES = {
  failed: { label: '▲ Gagal', none: 'Tidak ada pemberitahuan yang gagal.', again: true, off: true },
  waiting: { label: 'Menunggu', none: 'Tidak ada pemberitahuan yang menunggu dikirim.', off: true },
  recorded: {
    label: 'Hanya dicatat',
    none: 'Tidak ada pemberitahuan yang hanya dicatat.',
    explained:
      'Kanal ini belum tersambung: pesannya tidak dikirim kepada siapa pun. Sampaikan sendiri, lalu batalkan; atau kirim ulang sesudah kanalnya tersambung.',
    again: true,
    off: true,
  },
  sent: { label: '✓ Terkirim', none: 'Belum ada pemberitahuan yang terkirim.' },
  cancelled: { label: 'Dibatalkan', none: 'Tidak ada pemberitahuan yang dibatalkan.', again: true },
};
const CHANNELS = { surel: 'Surel', sms: 'SMS', whatsapp: 'WhatsApp' };

function show(node, state = 'failed', first = 0) {
  return load(
    node,
    () => ask('notices', { state, first }),
    (answer) => drawn(node, answer, state, first),
  );
}

function drawn(node, answer, state, first) {
  const kind = STATES[state];
  const turn = (label, to) =>
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => show(node, state, to) }, label);
  return [
    element('h3', {}, 'Pemberitahuan'),
    element(
      'div',
      { class: 'btn-group', role: 'group', 'aria-label': 'Keadaan' },
      ...Object.entries(STATES).map(([id, each]) =>
        element(
          'button',
          {
            type: 'button',
            class: `btn btn-default${id === state ? ' active' : ''}`,
            'aria-pressed': String(id === state),
            onclick: () => show(node, id),
          },
          id in answer.counts ? `${each.label} (${number.format(answer.counts[id])})` : each.label,
        ),
      ),
    ),
    kind.explained ? element('p', {}, kind.explained) : null,
    answer.notices.length ? list(node, answer, state, first) : element('p', { role: 'status' }, kind.none),
    first > 0 ? turn('Sebelumnya', Math.max(0, first - PER_PAGE)) : null,
    answer.more ? turn('Berikutnya', first + PER_PAGE) : null,
  ];
}

function list(node, answer, state, first) {
  const kind = STATES[state];
  return table(
    `${kind.label}, yang terbaru di atas`,
    ['Perkara', 'Kepada', 'Pemberitahuan', 'Ditulis', 'Keadaan', 'Tindakan'],
    answer.notices.map((row) => [
      row.caseId
        ? element('a', { href: `#/perkara?id=${encodeURIComponent(row.caseId)}` }, row.number ?? row.caseId)
        : 'beberapa perkara',
      `${row.recipient}, ${CHANNELS[row.channel]} ${row.address}`,
      element(
        'details',
        {},
        element('summary', {}, row.subject),
        element('p', { class: 'loketnaker-isi-pesan' }, row.body),
      ),
      shownMoment(row.created),
      standing(row),
      actions(node, row, state, first),
    ]),
  );
}

function standing(row) {
  const tried = row.tries ? `${number.format(row.tries)} kali dicoba` : null;
  const when = row.nextTry ? `Akan dikirim ${shownMoment(row.nextTry)}` : shownMoment(row.settled);
  return element('div', {}, ...[row.error, tried, when].filter(Boolean).map((line) => element('div', {}, line)));
}

function actions(node, row, state, first) {
  const kind = STATES[state];
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const act = (label, path) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        'aria-label': `${label}: ${row.subject}, kepada ${row.recipient}`,
        onclick: async (event) => {
          event.target.disabled = true;
          try {
            await send('POST', `notices/${encodeURIComponent(row.id)}/${path}`);
            await show(node, state, first);
          } catch (refused) {
            message.textContent = refused.message;
            event.target.disabled = false;
          }
        },
      },
      label,
    );
  return element(
    'div',
    {},
    kind.again ? act('Kirim ulang', 'send') : null,
    kind.off ? act('Batalkan', 'cancel') : null,
    message,
  );
}

export default [
  {
    id: 'loketnaker.pemberitahuan.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 6,
    render: async (node) => {
      if ((await offices().catch(() => [])).length) node.append(element('a', { href: `#${PAGE}` }, 'Pemberitahuan'));
    },
  },
  {
    id: 'loketnaker.pemberitahuan',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: PAGE },
    render: (node) => {
      const content = element('div', {});
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      node.append(content);
      show(content);
    },
  },
];
