// The page "Pemberitahuan": what did not reach people, what waits, and what was sent.
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { offices } from './offices.js';
import { ask, send } from './server.js';

const PAGE = '/pemberitahuan';
const PER_PAGE = 50;
const STATES = {
  gagal: { label: '▲ Gagal', none: 'Tidak ada pemberitahuan yang gagal.', again: true, off: true },
  menunggu: { label: 'Menunggu', none: 'Tidak ada pemberitahuan yang menunggu dikirim.', off: true },
  dicatat: {
    label: 'Hanya dicatat',
    none: 'Tidak ada pemberitahuan yang hanya dicatat.',
    explained:
      'Kanal ini belum tersambung: pesannya tidak dikirim kepada siapa pun. Sampaikan sendiri, lalu batalkan; atau kirim ulang sesudah kanalnya tersambung.',
    again: true,
    off: true,
  },
  terkirim: { label: '✓ Terkirim', none: 'Belum ada pemberitahuan yang terkirim.' },
  dibatalkan: { label: 'Dibatalkan', none: 'Tidak ada pemberitahuan yang dibatalkan.', again: true },
};
const CHANNELS = { surel: 'Surel', sms: 'SMS', whatsapp: 'WhatsApp' };

function show(node, state = 'gagal', first = 0) {
  return load(
    node,
    () => ask('pemberitahuan', { keadaan: state, mulai: first }),
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
          id in answer.jumlah ? `${each.label} (${number.format(answer.jumlah[id])})` : each.label,
        ),
      ),
    ),
    kind.explained ? element('p', {}, kind.explained) : null,
    answer.baris.length ? list(node, answer, state, first) : element('p', { role: 'status' }, kind.none),
    first > 0 ? turn('Sebelumnya', Math.max(0, first - PER_PAGE)) : null,
    answer.adaLagi ? turn('Berikutnya', first + PER_PAGE) : null,
  ];
}

function list(node, answer, state, first) {
  const kind = STATES[state];
  return table(
    `${kind.label}, yang terbaru di atas`,
    ['Perkara', 'Kepada', 'Pemberitahuan', 'Ditulis', 'Keadaan', 'Tindakan'],
    answer.baris.map((row) => [
      row.perkara
        ? element('a', { href: `#/perkara?id=${encodeURIComponent(row.perkara)}` }, row.nomor ?? row.perkara)
        : 'beberapa perkara',
      `${row.kepada}, ${CHANNELS[row.kanal]} ${row.alamat}`,
      element(
        'details',
        {},
        element('summary', {}, row.perihal),
        element('p', { class: 'loketnaker-isi-pesan' }, row.isi),
      ),
      shownMoment(row.dibuat),
      standing(row),
      actions(node, row, state, first),
    ]),
  );
}

function standing(row) {
  const tried = row.percobaan ? `${number.format(row.percobaan)} kali dicoba` : null;
  const when = row.cobaLagi ? `Akan dikirim ${shownMoment(row.cobaLagi)}` : shownMoment(row.selesai);
  return element('div', {}, ...[row.galat, tried, when].filter(Boolean).map((line) => element('div', {}, line)));
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
        'aria-label': `${label}: ${row.perihal}, kepada ${row.kepada}`,
        onclick: async (event) => {
          event.target.disabled = true;
          try {
            await send('POST', `pemberitahuan/${encodeURIComponent(row.id)}/${path}`);
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
    kind.again ? act('Kirim ulang', 'kirim') : null,
    kind.off ? act('Batalkan', 'batal') : null,
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
