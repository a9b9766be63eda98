// The limits and steps of a case's file as tables, in Cockpit and in Tasklist.
import { element, shownMoment, table } from './dom.js';
import { KIND, due, named, state, used, who, why } from './limits.js';

/** @param explain opens why a limit is due when it is; nothing where that cannot be asked */
export function limitsOf(file, explain) {
  return table(
    'Tenggat perkara ini',
    ['Tenggat', 'Jenis', 'Jatuh tempo', 'Terpakai', 'Keadaan', ...(explain ? ['Penjelasan'] : [])],
    file.deadlines.map((deadline) => [
      named(deadline),
      KIND[deadline.kind],
      due(deadline),
      used(deadline),
      state(deadline),
      ...(explain ? [why(deadline, explain)] : []),
    ]),
  );
}

export function stepsOf(file) {
  const tasks = file.deadlines.filter((deadline) => deadline.kind === 'tugas');
  if (!tasks.length) return element('p', {}, 'Belum ada langkah petugas pada perkara ini.');
  return table(
    'Riwayat langkah',
    ['Langkah', 'Petugas', 'Dibuka', 'Selesai', 'Lama', 'Hasil'],
    tasks.map((step) => [
      step.name,
      who(step),
      shownMoment(step.opened),
      shownMoment(step.closed),
      used(step),
      state(step),
    ]),
  );
}
