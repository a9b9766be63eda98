// The file of one case: on Cockpit's instance page the tab "Tenggat", and the page of a case that ended.
import { clock } from './jam.js';
import { element, number, shownMoment, table } from './dom.js';
import { load } from './muat.js';
import { showReason } from './sebab.js';
import { address, ask } from './server.js';

const KIND = { janji: 'Janji layanan', tugas: 'Batas langkah', batas: 'Batas waktu di diagram' };

const STATE = {
  terbuka: () => '● Berjalan',
  ditepati: (deadline) => (deadline.jenis === 'batas' ? '✓ Tidak terlewati' : '✓ Tepat waktu'),
  dilewati: (deadline) => (deadline.jenis === 'batas' ? '▲ Terlewati' : '▲ Selesai terlambat'),
  batal: () => '– Tidak diperlukan lagi',
};

const stateOf = (deadline) => (deadline.keadaan === 'terbuka' && deadline.terlambat ? '▲ Lewat, belum selesai' : STATE[deadline.keadaan](deadline));

function used(deadline) {
  if (!deadline.batas) return 'sampai tanggal yang ditentukan';
  return `${number.format(deadline.terpakai)} dari ${number.format(deadline.batas)} ${deadline.satuan}`;
}

function marked(deadline, text) {
  return element('span', { class: deadline.terlambat ? 'loketnaker-terlambat' : null }, text);
}

function why(deadline) {
  return element(
    'button',
    { type: 'button', class: 'btn btn-default btn-xs', 'aria-label': `Mengapa tanggal ini? ${deadline.nama}`, onclick: () => showReason(deadline.id) },
    'Mengapa?',
  );
}

function deadlines(file) {
  return table(
    'Tenggat perkara ini',
    ['Tenggat', 'Jenis', 'Jatuh tempo', 'Terpakai', 'Keadaan', 'Penjelasan'],
    file.tenggat.map((deadline) => [
      element('span', { title: deadline.dasar }, deadline.nama),
      KIND[deadline.jenis],
      `${shownMoment(deadline.tenggat)}${deadline.sementara ? ' (sementara)' : ''}`,
      used(deadline),
      marked(deadline, stateOf(deadline)),
      why(deadline),
    ]),
  );
}

function who(step) {
  return [step.petugas, step.peran].filter(Boolean).join(', ') || '–';
}

function steps(file) {
  const tasks = file.tenggat.filter((deadline) => deadline.jenis === 'tugas');
  if (!tasks.length) return element('p', {}, 'Belum ada langkah petugas pada perkara ini.');
  return table(
    'Riwayat langkah',
    ['Langkah', 'Petugas', 'Dibuka', 'Selesai', 'Lama', 'Hasil'],
    tasks.map((step) => [step.nama, who(step), shownMoment(step.dibuka), shownMoment(step.ditutup), used(step), marked(step, stateOf(step))]),
  );
}

const pathOf = (caseId) => `perkara/berkas/${encodeURIComponent(caseId)}`;

function controlCard(file) {
  return element('p', {}, element('a', { href: address(`${pathOf(file.id)}/kartu`), download: true }, 'Kartu kendali (PDF)'));
}

/** Clock, deadlines and steps, as both pages show them. */
export function overview(file) {
  return [clock(file), element('section', {}, deadlines(file)), element('section', {}, steps(file)), controlCard(file)];
}

export const fileOf = (caseId) => ask(pathOf(caseId));

export default [
  {
    id: 'loketnaker.tenggat',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 100,
    properties: { label: 'Tenggat' },
    render: (node, { processInstanceId }) => {
      node.classList.add('loketnaker-berkas');
      load(node, () => fileOf(processInstanceId), overview);
    },
  },
];
