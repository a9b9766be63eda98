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
  const { jam } = file;
  if (!file.berjalan) return jam.terlambat ? '▲ Selesai terlambat' : '✓ Selesai sesuai janji';
  const late = jam.terlambat ? '▲ Terlambat' : '';
  if (jam.berhenti) return ['‖ Jam berhenti', late].filter(Boolean).join(', ');
  return late || '● Jam berjalan';
}

function left(jam) {
  if (jam.sisa > 0) return `Sisa ${number.format(jam.sisa)} ${jam.satuan}`;
  if (jam.sisa < 0) return `Lewat ${number.format(-jam.sisa)} ${jam.satuan}`;
  return jam.terlambat ? `Lewat kurang dari 1 ${jam.satuan}` : `Sisa 0 ${jam.satuan}: batas hari terakhir`;
}

function bar(file) {
  const { jam } = file;
  const within = Math.min(jam.terpakai, jam.dijanjikan);
  const over = jam.terpakai - within;
  const rest = jam.dijanjikan - within;
  const whole = Math.max(1, within + over + rest + jam.terhenti);
  const words = [
    `${number.format(jam.terpakai)} dari ${number.format(jam.dijanjikan)} ${jam.satuan} terpakai`,
    `${number.format(jam.terhenti)} terhenti`,
    left(jam).toLowerCase(),
    `jatuh tempo ${shownMoment(jam.tenggat)}`,
  ].join(', ');
  const drawn = element(
    'div',
    { class: 'loketnaker-jam-batang', role: 'img', 'aria-label': words },
    segment('terpakai', within, whole, `Terpakai: ${within} ${jam.satuan}`),
    segment('terhenti', jam.terhenti, whole, `Terhenti: ${jam.terhenti} ${jam.satuan}`),
    segment('sisa', rest, whole, `Sisa: ${rest} ${jam.satuan}`),
    segment('lewat', over, whole, `Lewat: ${over} ${jam.satuan}`),
  );
  const due = element('div', { class: 'loketnaker-jam-tenggat', 'aria-hidden': 'true' });
  const mark = element('span', {}, `▼ ${shownMoment(jam.tenggat)}`);
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

function pauses(jam) {
  if (!jam.jeda.length) return element('p', {}, 'Jam perkara ini belum pernah berhenti.');
  return table(
    'Jeda: saat jam berhenti',
    ['Langkah', 'Dasar', 'Dari', 'Sampai', 'Lama'],
    jam.jeda.map((pause) => [
      pause.nama,
      pause.dasar,
      shownMoment(pause.dari),
      pause.sampai ? shownMoment(pause.sampai) : '‖ masih berhenti',
      `${number.format(pause.lama)} ${jam.satuan}`,
    ]),
  );
}

/** The clock of a case file. */
export function clock(file) {
  const { jam } = file;
  return element(
    'section',
    { class: 'loketnaker-jam' },
    element('h4', {}, 'Jam perkara'),
    element('p', { class: 'loketnaker-jam-keadaan' }, element('strong', {}, state(file)), ` – ${left(jam)}.`),
    bar(file),
    legend(),
    element(
      'dl',
      {},
      fact('Dijanjikan', `${number.format(jam.dijanjikan)} ${jam.satuan}`),
      fact('Terpakai', `${number.format(jam.terpakai)} ${jam.satuan}`),
      fact('Terhenti', `${number.format(jam.terhenti)} ${jam.satuan}`),
      fact('Diterima', shownMoment(file.diterima)),
      fact('Jatuh tempo', shownMoment(jam.tenggat), jam.sementara ? ' (sementara)' : ''),
      jam.tenggatBilaJalan ? fact('Jatuh tempo bila jam jalan lagi sekarang', shownMoment(jam.tenggatBilaJalan)) : null,
      file.selesai ? fact('Selesai', shownMoment(file.selesai)) : null,
      jam.dasar ? fact('Dasar janji', jam.dasar) : null,
    ),
    pauses(jam),
  );
}
