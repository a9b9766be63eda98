// The tab "Kartu kendali": through whose hands the case went, how long it lay there, and the card to print.
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { address, ask } from './server.js';

const MARK = { in_time: '✓', late: '▲', overdue: '▲', running: '●', dropped: '–' };

function small(text) {
  return text ? element('div', { class: 'text-muted' }, text) : '';
}

function named(name, ...below) {
  return element('div', {}, name, ...below.map(small));
}

function handOver(step, number) {
  const raised = step.raisedTo?.length ? [`Dinaikkan ke ${step.raisedTo.join(', ')}.`] : [];
  return [
    String(number),
    named(step.name, ...raised, ...(step.moves ?? [])),
    named(step.official ?? 'belum diambil', step.role),
    shownMoment(step.from),
    step.until ? shownMoment(step.until) : 'belum',
    named(step.used, `paling lambat ${shownMoment(step.due)}`),
    element(step.late ? 'strong' : 'span', {}, `${MARK[step.state]} ${step.outcome}`),
  ];
}

function pause(step) {
  return [
    '',
    named(`❚❚ Jam berhenti: ${step.name}`, step.ground),
    '–',
    shownMoment(step.from),
    step.until ? shownMoment(step.until) : 'masih berhenti',
    `${step.used} tidak dihitung`,
    '–',
  ];
}

function steps(card) {
  if (!card.steps.length) return element('p', {}, 'Belum ada langkah petugas pada perkara ini.');
  let number = 0;
  return table(
    'Perjalanan berkas',
    ['No.', 'Langkah', 'Petugas', 'Diterima', 'Diserahkan', 'Waktu kerja terpakai dari batas', 'Batas'],
    card.steps.map((step) => (step.kind === 'jeda' ? pause(step) : handOver(step, (number += 1)))),
  );
}

function promise({ limit, elapsed, paused, due, dueIfResumed, standing, provisional, late }) {
  const until = `paling lambat ${shownMoment(dueIfResumed ?? due)}${provisional ? ' (sementara)' : ''}`;
  const state = [standing ? 'jam sedang berhenti, tenggat akan bergeser' : null, late ? '▲ terlambat' : null]
    .filter(Boolean)
    .join('; ');
  return `${limit}, ${until}; terpakai ${elapsed}, jam berhenti ${paused}${state ? ` – ${state}` : ''}`;
}

function head(card) {
  const lines = [
    ['Kantor', card.officeName],
    ['Layanan', card.serviceName],
    ['Nomor perkara', card.number],
    ['Pemohon', card.applicant],
    ['Pokok', card.subject],
    ['Diterima', [shownMoment(card.received), card.receiver && `oleh ${card.receiver}`].filter(Boolean).join(', ')],
    ['Janji layanan', promise(card.promise)],
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
      const path = `task/${encodeURIComponent(taskId)}/card`;
      node.classList.add('loketnaker-kartu');
      load(
        node,
        () => ask(path),
        (card) => drawn(path, card),
      );
    },
  },
];
