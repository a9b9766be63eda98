// The tab "Kartu kendali": through whose hands the case went, how long it lay there, and the card to print.
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { address, ask } from './server.js';

const MARK = { in_time: '✓', late: '▲', overdue: '▲', running: '●', dropped: '–' };

function small(text) {
  return text ? element('div', { class: 'text-muted' }, text) : '';
}

function named(name, below) {
  return element('div', {}, name, small(below));
}

function handOver(step, number) {
  const raised = step.dinaikkanKe?.length ? `Dinaikkan ke ${step.dinaikkanKe.join(', ')}` : '';
  return [
    String(number),
    named(step.nama, raised),
    named(step.petugas ?? 'belum diambil', step.peran),
    shownMoment(step.dari),
    step.sampai ? shownMoment(step.sampai) : 'belum',
    named(step.waktuKerja, `paling lambat ${shownMoment(step.tenggat)}`),
    element(step.terlambat ? 'strong' : 'span', {}, `${MARK[step.keadaan]} ${step.hasil}`),
  ];
}

function pause(step) {
  return [
    '',
    named(`❚❚ Jam berhenti: ${step.nama}`, step.dasar),
    '–',
    shownMoment(step.dari),
    step.sampai ? shownMoment(step.sampai) : 'masih berhenti',
    `${step.waktuKerja} tidak dihitung`,
    '–',
  ];
}

function steps(card) {
  if (!card.langkah.length) return element('p', {}, 'Belum ada langkah petugas pada perkara ini.');
  let number = 0;
  return table(
    'Perjalanan berkas',
    ['No.', 'Langkah', 'Petugas', 'Diterima', 'Diserahkan', 'Waktu kerja terpakai dari batas', 'Batas'],
    card.langkah.map((step) => (step.jenis === 'jeda' ? pause(step) : handOver(step, (number += 1)))),
  );
}

function promise({ batas, terpakai, terhenti, tenggat, tenggatBilaJalan, berhenti, sementara, terlambat }) {
  const due = `paling lambat ${shownMoment(tenggatBilaJalan ?? tenggat)}${sementara ? ' (sementara)' : ''}`;
  const state = [berhenti ? 'jam sedang berhenti, tenggat akan bergeser' : null, terlambat ? '▲ terlambat' : null]
    .filter(Boolean)
    .join('; ');
  return `${batas}, ${due}; terpakai ${terpakai}, jam berhenti ${terhenti}${state ? ` – ${state}` : ''}`;
}

function head(card) {
  const lines = [
    ['Kantor', card.namaKantor],
    ['Layanan', card.namaLayanan],
    ['Nomor perkara', card.nomor],
    ['Pemohon', card.pemohon],
    ['Pokok', card.pokok],
    ['Diterima', [shownMoment(card.diterima), card.penerima && `oleh ${card.penerima}`].filter(Boolean).join(', ')],
    ['Janji layanan', promise(card.janji)],
  ];
  return element(
    'dl',
    { class: 'dl-horizontal' },
    ...lines.filter(([, text]) => text).flatMap(([label, text]) => [element('dt', {}, label), element('dd', {}, text)]),
  );
}

function drawn(path, card) {
  const pdf = element(
    'a',
    { class: 'btn btn-default', href: address(`${path}/pdf`), download: true },
    'Unduh kartu kendali (PDF)',
  );
  return [head(card), element('p', {}, pdf, ' Di kertas ada kolom paraf untuk setiap petugas.'), steps(card)];
}

export default [
  {
    id: 'loketnaker.kartu',
    pluginPoint: 'tasklist.task.detail',
    priority: -3,
    properties: { label: 'Kartu kendali' },
    render: (node, { taskId }) => {
      const path = `task/${encodeURIComponent(taskId)}/kartu`;
      node.classList.add('loketnaker-kartu');
      load(
        node,
        () => ask(path),
        (card) => drawn(path, card),
      );
    },
  },
];
