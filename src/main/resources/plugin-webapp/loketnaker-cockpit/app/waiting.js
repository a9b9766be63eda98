// Where cases wait: on the page of a process definition a table, and a heat map on the diagram that shows the measure
// chosen there.
import { element, number, shownDate, table } from './dom.js';
import { load } from './load.js';
import { ask } from './server.js';

const PERIODS = [
  [30, '30 hari'],
  [90, '90 hari'],
  [365, '365 hari'],
];
const LEVELS = 4;

/** Service minutes as people say them. */
function duration(minutes) {
  if (minutes === undefined) return '–';
  if (minutes < 60) return `${number.format(minutes)} mnt`;
  const hours = Math.round(minutes / 6) / 10;
  return `${number.format(hours)} jam`;
}

const percent = (step) => (step.done ? Math.round((100 * step.late) / step.done) : undefined);

const MEASURES = {
  open: { label: 'Perkara sekarang', of: (step) => step.open, told: (value) => number.format(value) },
  average: { label: 'Waktu rata-rata', of: (step) => step.average, told: duration },
  percentile90: { label: 'Persentil 90', of: (step) => step.percentile90, told: duration },
  late: { label: 'Bagian terlambat', of: percent, told: (value) => (value === undefined ? '–' : `${value}%`) },
};

/** What is looked at, for the tab and the diagram alike. */
const chosen = { days: 30, measure: 'open' };
const changes = new EventTarget();
const known = new Map();

function figures(definitionId) {
  const key = `${definitionId} ${chosen.days}`;
  if (!known.has(key)) {
    const answer = ask(`services/${encodeURIComponent(definitionId)}/waiting`, { days: chosen.days });
    known.set(key, answer);
    answer.catch(() => known.delete(key));
  }
  return known.get(key);
}

function choose(what) {
  Object.assign(chosen, what);
  known.clear();
  changes.dispatchEvent(new Event('change'));
}

/** Level 1 to 4 by quarters of the greatest value; 0 for none. */
function level(value, most) {
  return value > 0 ? Math.min(LEVELS, Math.ceil((LEVELS * value) / most)) : 0;
}

function greatest(answer) {
  const measure = MEASURES[chosen.measure];
  return Math.max(0, ...[...answer.steps, ...answer.calls].map((step) => measure.of(step) ?? 0));
}

function select(id, label, choices, value, onchange) {
  const options = choices.map(([choice, text]) =>
    element('option', { value: choice, selected: String(choice) === String(value) }, text),
  );
  return element(
    'div',
    { class: 'form-group' },
    element('label', { for: id }, label),
    element('select', { id, class: 'form-control', onchange }, ...options),
  );
}

function legend(most) {
  const measure = MEASURES[chosen.measure];
  if (!most) return element('p', {}, 'Belum ada yang dapat diwarnai untuk ukuran ini.');
  const highest = (step) => Math.floor((most * step) / LEVELS);
  const levels = [1, 2, 3, 4].filter((step) => highest(step) > highest(step - 1));
  const range = (step) => {
    const lowest = highest(step - 1) + 1;
    return lowest === highest(step)
      ? measure.told(lowest)
      : `${measure.told(lowest)} sampai ${measure.told(highest(step))}`;
  };
  return element(
    'ul',
    { class: 'loketnaker-panas-keterangan', 'aria-label': `Keterangan: ${measure.label}` },
    ...levels.map((step) =>
      element(
        'li',
        {},
        element(
          'span',
          { class: `loketnaker-panas-contoh loketnaker-panas-contoh-${step}`, 'aria-hidden': 'true' },
          String(step),
        ),
        `tingkat ${step}: ${range(step)}`,
      ),
    ),
  );
}

/** What a step is called; one in a fragment with the call through which it is reached. */
function place(step) {
  const name = step.callName ? `${step.callName}: ${step.name}` : step.name;
  return step.drawn ? name : `${name} (tidak ada pada versi ini, atau panggilannya tidak tercatat)`;
}

function row(step, most) {
  const measure = MEASURES[chosen.measure];
  const late = percent(step);
  return [
    place(step),
    `${number.format(step.open)}${step.openLate ? `, ▲ ${number.format(step.openLate)} lewat` : ''}`,
    number.format(step.done),
    duration(step.average),
    duration(step.percentile90),
    late === undefined ? '–' : `${late ? '▲ ' : ''}${late}% (${number.format(step.late)})`,
    String(level(measure.of(step) ?? 0, most) || '–'),
  ];
}

function waiting(answer) {
  const most = greatest(answer);
  const some = answer.steps.some((step) => step.open || step.done);
  return [
    some
      ? null
      : element(
          'p',
          { role: 'status' },
          `Tidak ada perkara yang menunggu sekarang, dan tidak ada langkah yang selesai dalam ${answer.days} hari terakhir.`,
        ),
    legend(most),
    table(
      `Di mana menunggu: ${answer.serviceName}, ${answer.officeName}, ${shownDate(answer.from)} sampai ${shownDate(answer.until)}, semua versi`,
      ['Langkah', 'Perkara sekarang', 'Selesai', 'Waktu rata-rata', 'Persentil 90', 'Terlambat', 'Tingkat'],
      answer.steps.map((step) => row(step, most)),
    ),
    element(
      'p',
      { class: 'loketnaker-panas-catatan' },
      'Waktu dihitung dalam jam layanan kantor, dari tugas dibuka sampai selesai. Persentil 90: sembilan dari sepuluh selesai dalam waktu itu. Angka pada diagram: tingkat, lalu nilainya; makin tinggi tingkatnya makin tebal garis tepinya.',
    ),
  ];
}

function tab(node, definitionId) {
  const content = element('div', { 'aria-live': 'polite' });
  const controls = element(
    'div',
    { class: 'loketnaker-cari' },
    select(
      'loketnaker-panas-ukuran',
      'Ukuran pada diagram',
      Object.entries(MEASURES).map(([key, measure]) => [key, measure.label]),
      chosen.measure,
      (event) => choose({ measure: event.target.value }),
    ),
    select('loketnaker-panas-hari', 'Periode', PERIODS, chosen.days, (event) =>
      choose({ days: Number(event.target.value) }),
    ),
  );
  const show = () => load(content, () => figures(definitionId), waiting);
  changes.addEventListener('change', show);
  node.classList.add('loketnaker-berkas');
  node.append(controls, content);
  show();
  return () => changes.removeEventListener('change', show);
}

const sum = (one, other) => ({
  ...one,
  open: one.open + other.open,
  done: one.done + other.done,
  late: one.late + other.late,
  average:
    one.done + other.done
      ? Math.round(((one.average ?? 0) * one.done + (other.average ?? 0) * other.done) / (one.done + other.done))
      : undefined,
  percentile90: Math.max(one.percentile90 ?? 0, other.percentile90 ?? 0) || undefined, // at most
});

/**
 * What a diagram shows at each of its elements: a task itself, the call of a fragment the sum of what is in it, and a
 * task on the diagram of a fragment the sum over all calls.
 */
export function shown(answer, isDrawn) {
  const places = new Map(answer.calls.filter((call) => isDrawn(call.element)).map((call) => [call.element, call]));
  const inService = places.size > 0;
  for (const step of answer.steps) {
    if (!isDrawn(step.element) || (inService && step.call)) continue;
    const before = places.get(step.element);
    places.set(step.element, before ? sum(before, step) : step);
  }
  return places;
}

/** The map on the diagram: a badge and a border for each task; what was drawn before is taken away. */
async function paint(viewer, definitionId, drawn) {
  const answer = await figures(definitionId);
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const elements = viewer.get('elementRegistry');
  drawn.splice(0).forEach(({ id, marker, overlay }) => {
    canvas.removeMarker(id, marker);
    overlays.remove(overlay);
  });
  const measure = MEASURES[chosen.measure];
  const places = shown(answer, (place) => elements.get(place));
  const most = Math.max(greatest(answer), ...[...places.values()].map((step) => measure.of(step) ?? 0));
  for (const [id, step] of places) {
    const heat = level(measure.of(step) ?? 0, most);
    if (!heat) continue;
    const marker = `loketnaker-panas-${heat}`;
    const told = `${step.name}: ${measure.label.toLowerCase()} ${measure.told(measure.of(step))}, tingkat ${heat} dari ${LEVELS}`;
    const badge = element(
      'span',
      { class: `loketnaker-panas-nilai loketnaker-panas-contoh-${heat}`, title: told, 'aria-label': told },
      `${heat} · ${measure.told(measure.of(step))}`,
    );
    canvas.addMarker(id, marker);
    drawn.push({
      id,
      marker,
      overlay: overlays.add(id, { position: { top: -26, left: 0 }, scale: { min: 0.7 }, html: badge }),
    });
  }
}

let leaveTab = () => {};
let leaveDiagram = () => {};

export default [
  {
    id: 'loketnaker.tunggu',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 100,
    properties: { label: 'Di mana menunggu' },
    render: (node, { processDefinitionId }) => {
      leaveTab = tab(node, processDefinitionId);
    },
    unmount: () => leaveTab(),
  },
  {
    id: 'loketnaker.tunggu.diagram',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    priority: 0,
    render: (viewer) => {
      // Cockpit hands over a wrong key here when the diagram comes from its cache; the address is always right.
      const definitionId = decodeURIComponent(location.hash.split('?')[0].split('/')[2] ?? '');
      const drawn = [];
      const again = () => paint(viewer, definitionId, drawn).catch(() => {}); // the tab tells what went wrong
      changes.addEventListener('change', again);
      leaveDiagram = () => changes.removeEventListener('change', again);
      again();
    },
    unmount: () => leaveDiagram(),
  },
];
