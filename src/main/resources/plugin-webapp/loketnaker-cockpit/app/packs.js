// The page "Paket": what runs of each service, since when and by whom, and what is proposed, tried out and agreed to.
import { comparing } from './changes.js';
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { proposal } from './proposal.js';
import { proposeForm } from './propose.js';
import { address, ask, send } from './server.js';

const PAGE = '/paket';

export const SIGNS = {
  diajukan: '○ diajukan',
  diperiksa: '◔ diperiksa',
  lulus: '✓ lulus, menunggu keputusan',
  gagal: '✗ gagal',
  berlaku: '● berlaku',
  ditolak: '✗ ditolak',
  ditarik: '– ditarik',
  kedaluwarsa: '– kedaluwarsa',
};

const asked = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('usulan');

const whose = (version) =>
  [version.by, version.agreed ? `disetujui ${version.agreed}` : null].filter(Boolean).join(', ') || '–';

const origin = (version) =>
  version.proposal
    ? element(
        'span',
        {},
        version.origin,
        ' (',
        element('a', { href: `#${PAGE}?usulan=${version.proposal}` }, `usulan ${version.proposal}`),
        ')',
      )
    : version.origin;

/** Asks for the reason, then proposes that version again. */
function back(service, version) {
  const reason = element('input', {
    class: 'form-control',
    maxlength: 200,
    required: true,
    'aria-label': `Alasan kembali ke versi ${version.version}`,
    placeholder: 'Alasan',
  });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const form = element(
    'form',
    {
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        try {
          const answer = await send(
            'POST',
            `packs/${service.office}/${service.service}/versions/${version.version}/back`,
            { reason: reason.value },
          );
          if (answer.proposal) location.hash = `#${PAGE}?usulan=${answer.proposal}`;
          else location.reload();
        } catch (refused) {
          message.textContent = refused.message;
        }
      },
    },
    reason,
    message,
    element('button', { type: 'submit', class: 'btn btn-default btn-sm' }, 'Ajukan'),
  );
  return element('details', {}, element('summary', {}, `Kembali ke versi ${version.version}`), form);
}

/** Against the version before it, where that is still there. */
function changed({ office, service, versions: all }, place) {
  const [version, before] = [all[place], all[place + 1]];
  if (!before) return '';
  return element(
    'span',
    {},
    '; ',
    element(
      'a',
      {
        href: comparing(office, service, `versi-${before.version}`, `versi-${version.version}`),
        target: '_blank',
        rel: 'noopener',
      },
      `yang berubah dari versi ${before.version}`,
    ),
  );
}

/** A line each, for a table would not fit into the one that it stands in. */
function versions(service, changes) {
  const line = (version, place) =>
    element(
      'li',
      {},
      element('strong', {}, `Versi ${version.version}${place === 0 ? ' (berlaku)' : ''}`),
      `, sejak ${shownMoment(version.since)}, dari `,
      origin(version),
      `; oleh ${whose(version)}; ${version.running} perkara berjalan`,
      changed(service, place),
      place > 0 && changes ? back(service, version) : '',
    );
  return element(
    'details',
    {},
    element('summary', {}, `${service.versions.length} versi`),
    element('ul', { class: 'list-unstyled' }, ...service.versions.map(line)),
  );
}

function serviceRow(service, offices) {
  const inForce = service.versions[0];
  const changes = offices.find((office) => office.id === service.office)?.changes;
  return [
    element('div', {}, service.name, element('div', { class: 'text-muted' }, service.officeName)),
    String(inForce.version),
    shownMoment(inForce.since),
    origin(inForce),
    whose(inForce),
    String(service.versions.reduce((sum, version) => sum + version.running, 0)),
    element(
      'div',
      {},
      element(
        'a',
        { href: address(`packs/${service.office}/${service.service}/zip`), download: '' },
        `Unduh ${service.service}`,
      ),
      versions(service, changes),
    ),
  ];
}

const proposalRow = (each) => [
  element('a', { href: `#${PAGE}?usulan=${each.number}` }, `Usulan ${each.number}`),
  element('div', {}, each.serviceName, element('div', { class: 'text-muted' }, each.officeName)),
  each.state === 'diperiksa' ? `${SIGNS.diperiksa}, ${each.played} dari ${each.planned}` : SIGNS[each.state],
  each.reason,
  `${each.by}, ${shownMoment(each.at)}`,
];

function broken(packs) {
  if (!packs.length) return [];
  return [
    element('h4', {}, 'Folder yang tidak dipasang saat aplikasi dimulai'),
    element(
      'p',
      {},
      'Isinya tidak sah, atau akan menghapus yang diubah lewat Modeler. Versi terakhirnya tetap berjalan. Perbaiki di folder, lalu jalankan ulang aplikasi.',
    ),
    ...packs.map((pack) =>
      element(
        'section',
        {},
        element('h5', {}, pack.pack),
        element(
          'ul',
          {},
          ...pack.findings.map((each) =>
            element(
              'li',
              {},
              element('code', {}, each.element ? `${each.file} › ${each.element}` : each.file),
              `: ${each.problem} `,
              element('strong', {}, 'Perbaikan: '),
              each.remedy,
            ),
          ),
        ),
      ),
    ),
  ];
}

function page(answer) {
  const mine = answer.offices.filter((office) => office.changes);
  return [
    element('h3', {}, 'Paket'),
    element(
      'p',
      {},
      'Layanan yang berjalan dan perubahannya. Setiap perubahan diajukan sebagai usulan, skenarionya dimainkan terpisah dari perkara yang berjalan, lalu disetujui orang kedua.',
    ),
    ...broken(answer.broken),
    element('h4', {}, 'Usulan'),
    answer.proposals.length
      ? element(
          'section',
          {},
          table(
            `${answer.proposals.length} usulan`,
            ['Nomor', 'Layanan', 'Keadaan', 'Alasan', 'Diajukan'],
            answer.proposals.map(proposalRow),
          ),
        )
      : element('p', { role: 'status' }, 'Belum ada usulan.'),
    mine.length ? proposeForm(mine, (number) => (location.hash = `#${PAGE}?usulan=${number}`)) : null,
    element('h4', {}, 'Layanan yang berjalan'),
    element(
      'section',
      {},
      table(
        `${answer.services.length} layanan`,
        ['Layanan', 'Versi', 'Sejak', 'Dari', 'Oleh', 'Perkara berjalan', ''],
        answer.services.map((service) => serviceRow(service, answer.offices)),
      ),
    ),
  ].filter(Boolean);
}

export default [
  {
    id: 'loketnaker.paket.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 4,
    render: async (node) => {
      if (await ask('packs').catch(() => null)) node.append(element('a', { href: `#${PAGE}` }, 'Paket'));
    },
  },
  {
    id: 'loketnaker.paket',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: PAGE },
    render: (node) => {
      node.classList.add('loketnaker-halaman-penuh', 'loketnaker-berkas');
      const draw = () => {
        const number = asked();
        if (number) proposal(node, number, PAGE);
        else load(node, () => ask('packs'), page);
      };
      const changed = () => (node.isConnected ? draw() : window.removeEventListener('hashchange', changed));
      window.addEventListener('hashchange', changed);
      draw();
    },
  },
];
