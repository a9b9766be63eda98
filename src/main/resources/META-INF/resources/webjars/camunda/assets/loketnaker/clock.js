// The clock of a case, drawn and told: what was used up, what stood still, what is left.
import { element, number, shownMoment, table } from './dom.js';

const share = (part, whole) => `${Math.max(0, (100 * part) / whole)}%`;

function segment(kind, amount, whole, label) {
  if (amount <= 0) return null;
  const made = element(
    'span',
    { class: `loketnaker-jam-${kind}`, title: label },
    element('span', {}, number.format(amount)),
  );
  made.style.width = share(amount, whole);
  return made;
}

/** The state of the clock in one word with its sign. */
function state(file) {
  const reading = file.clock;
  if (file.deleted) return '– Dihapus, tidak dihitung selesai';
  if (!file.running) return reading.late ? '▲ Selesai terlambat' : '✓ Selesai sesuai janji';
  const late = reading.late ? '▲ Terlambat' : '';
  if (reading.standing) return ['‖ Jam berhenti', late].filter(Boolean).join(', ');
  return late || '● Jam berjalan';
}

function left(reading) {
  if (reading.left > 0) return `Sisa ${number.format(reading.left)} ${reading.unit}`;
  if (reading.left < 0) return `Lewat ${number.format(-reading.left)} ${reading.unit}`;
  return reading.late ? `Lewat kurang dari 1 ${reading.unit}` : `Sisa 0 ${reading.unit}: batas hari terakhir`;
}

function bar(file) {
  const reading = file.clock;
  const within = Math.min(reading.elapsed, reading.promised);
  const over = reading.elapsed - within;
  const rest = reading.promised - within;
  const whole = Math.max(1, within + over + rest + reading.paused);
  const words = [
    `${number.format(reading.elapsed)} dari ${number.format(reading.promised)} ${reading.unit} terpakai`,
    `${number.format(reading.paused)} terhenti`,
    left(reading).toLowerCase(),
    `jatuh tempo ${shownMoment(reading.due)}`,
  ].join(', ');
  const drawn = element(
    'div',
    { class: 'loketnaker-jam-batang', role: 'img', 'aria-label': words },
    segment('terpakai', within, whole, `Terpakai: ${within} ${reading.unit}`),
    segment('terhenti', reading.paused, whole, `Terhenti: ${reading.paused} ${reading.unit}`),
    segment('sisa', rest, whole, `Sisa: ${rest} ${reading.unit}`),
    segment('lewat', over, whole, `Lewat: ${over} ${reading.unit}`),
  );
  const due = element('div', { class: 'loketnaker-jam-tenggat', 'aria-hidden': 'true' });
  const mark = element('span', {}, `▼ ${shownMoment(reading.due)}`);
  const place = over > 0 ? (100 * (whole - over)) / whole : 100;
  mark.style.right = `${100 - place}%`;
  if (place < 35) {
    mark.style.right = 'auto';
    mark.style.left = `${place}%`;
  }
  due.append(mark);
  return element('div', {}, due, drawn);
}

function fact(term, ...description) {
  return element('div', {}, element('dt', {}, term), element('dd', {}, ...description));
}

function legend() {
  const entry = (kind, text) =>
    element('li', {}, element('span', { class: `loketnaker-jam-${kind}`, 'aria-hidden': 'true' }), text);
  return element(
    'ul',
    { class: 'loketnaker-jam-keterangan', 'aria-label': 'Keterangan batang' },
    entry('terpakai', 'terpakai'),
    entry('terhenti', 'terhenti (bergaris miring)'),
    entry('sisa', 'sisa (kosong)'),
    entry('lewat', 'lewat (bersilang)'),
  );
}

function pauses(reading) {
  if (!reading.pauses.length) return element('p', {}, 'Jam perkara ini belum pernah berhenti.');
  return table(
    'Jeda: saat jam berhenti',
    ['Langkah', 'Dasar', 'Dari', 'Sampai', 'Lama'],
    reading.pauses.map((pause) => [
      pause.name,
      pause.ground,
      shownMoment(pause.from),
      pause.until ? shownMoment(pause.until) : '‖ masih berhenti',
      `${number.format(pause.amount)} ${reading.unit}`,
    ]),
  );
}

/** The clock of a case file. */
export function clock(file) {
  const reading = file.clock;
  return element(
    'section',
    { class: 'loketnaker-jam' },
    element('h4', {}, 'Jam perkara'),
    element('p', { class: 'loketnaker-jam-keadaan' }, element('strong', {}, state(file)), file.deleted ? '.' : ` – ${left(reading)}.`),
    bar(file),
    legend(),
    element(
      'dl',
      {},
      fact('Dijanjikan', `${number.format(reading.promised)} ${reading.unit}`),
      fact('Terpakai', `${number.format(reading.elapsed)} ${reading.unit}`),
      fact('Terhenti', `${number.format(reading.paused)} ${reading.unit}`),
      fact('Diterima', shownMoment(file.received)),
      fact('Jatuh tempo', shownMoment(reading.due), reading.provisional ? ' (sementara)' : ''),
      reading.dueIfResumed ? fact('Jatuh tempo bila jam jalan lagi sekarang', shownMoment(reading.dueIfResumed)) : null,
      file.closed ? fact('Selesai', shownMoment(file.closed)) : null,
      reading.ground ? fact('Dasar janji', reading.ground) : null,
    ),
    pauses(reading),
  );
}
