// The limits of a case in words, for tables of them.
import { element, number, shownMoment } from './dom.js';

export const KIND = { janji: 'Janji layanan', tugas: 'Batas langkah', batas: 'Batas waktu di diagram' };

const STATE = {
  terbuka: () => '● Berjalan',
  ditepati: (deadline) => (deadline.jenis === 'batas' ? '✓ Tidak terlewati' : '✓ Tepat waktu'),
  dilewati: (deadline) => (deadline.jenis === 'batas' ? '▲ Terlewati' : '▲ Selesai terlambat'),
  batal: () => '– Tidak diperlukan lagi',
};

const stateOf = (deadline) =>
  deadline.keadaan === 'terbuka' && deadline.terlambat ? '▲ Lewat, belum selesai' : STATE[deadline.keadaan](deadline);

/** How it stands or ended, in a sign and words. */
export function state(deadline) {
  return element('span', { class: deadline.terlambat ? 'loketnaker-terlambat' : null }, stateOf(deadline));
}

/** The name, with its ground in law for who asks. */
export const named = (deadline) => element('span', { title: deadline.dasar }, deadline.nama);

export const due = (deadline) => `${shownMoment(deadline.tenggat)}${deadline.sementara ? ' (sementara)' : ''}`;

export function used(deadline) {
  if (!deadline.batas) return 'sampai tanggal yang ditentukan';
  return `${number.format(deadline.terpakai)} dari ${number.format(deadline.batas)} ${deadline.satuan}`;
}

export const who = (deadline) => [deadline.petugas, deadline.peran].filter(Boolean).join(', ') || '–';

/** The button that explains the date. */
export function why(deadline, show) {
  return element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default btn-xs',
      'aria-label': `Mengapa tanggal ini? ${deadline.nama}`,
      onclick: () => show(deadline.id),
    },
    'Mengapa?',
  );
}
