// The limits of a case in words, for tables of them.
import { element, number, shownMoment } from './dom.js';

export const KIND = { janji: 'Janji layanan', tugas: 'Batas langkah', batas: 'Batas waktu di diagram' };

const STATE = {
  terbuka: () => '● Berjalan',
  ditepati: (deadline) => (deadline.kind === 'batas' ? '✓ Tidak terlewati' : '✓ Tepat waktu'),
  dilewati: (deadline) => (deadline.kind === 'batas' ? '▲ Terlewati' : '▲ Selesai terlambat'),
  batal: () => '– Tidak diperlukan lagi',
};

function stateOf(deadline) {
  if (deadline.state === 'terbuka' && deadline.late) return '▲ Lewat, belum selesai';
  if (deadline.state === 'terbuka' && deadline.paused) return '‖ Berhenti bersama jam perkara';
  return STATE[deadline.state](deadline);
}

/** How it stands or ended, in a sign and words. */
export function state(deadline) {
  return element('span', { class: deadline.late ? 'loketnaker-terlambat' : null }, stateOf(deadline));
}

/** The name, with its ground in law for who asks. */
export const named = (deadline) => element('span', { title: deadline.ground }, deadline.name);

export const due = (deadline) => `${shownMoment(deadline.due)}${deadline.provisional ? ' (sementara)' : ''}`;

export function used(deadline) {
  if (!deadline.limit) return 'sampai tanggal yang ditentukan';
  return `${number.format(deadline.used)} dari ${number.format(deadline.limit)} ${deadline.unit}`;
}

export const who = (deadline) => [deadline.official, deadline.role].filter(Boolean).join(', ') || '–';

/** The button that explains the date. */
export function why(deadline, show) {
  return element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default btn-xs',
      'aria-label': `Mengapa tanggal ini? ${deadline.name}`,
      onclick: () => show(deadline.id),
    },
    'Mengapa?',
  );
}
