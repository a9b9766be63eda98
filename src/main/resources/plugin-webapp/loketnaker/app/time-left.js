// How a limit stands, in a sign and words: never by colour alone.
import { element, number } from './dom.js';

const SIGN = { aman: '●', berisiko: '◆', terlambat: '▲', berhenti: '‖' };

/** Minutes of service hours, as people say them. */
function minutes(amount) {
  const hours = Math.floor(amount / 60);
  return [hours ? `${number.format(hours)} jam` : '', amount % 60 || !hours ? `${amount % 60} menit` : '']
    .filter(Boolean)
    .join(' ');
}

const amount = (limit) => (limit.minutes ? `${minutes(limit.left)} layanan` : `${number.format(limit.left)} hari kerja`);

function late(limit) {
  if (limit.left > 0) return `Terlambat ${amount(limit)}`;
  return limit.minutes ? 'Baru saja terlambat' : 'Terlambat, kurang dari 1 hari kerja';
}

function left(limit) {
  if (limit.left > 0) return `sisa ${amount(limit)}`;
  return limit.minutes ? 'sisa kurang dari 1 menit' : 'jatuh tempo hari ini';
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function words(limit) {
  if (limit.state === 'terlambat') return late(limit);
  if (limit.state === 'berhenti') return `Jam berhenti, ${left(limit)}`;
  if (limit.state === 'berisiko' && limit.left > 0) return `Hampir jatuh tempo, ${left(limit)}`;
  return capital(left(limit));
}

function marked(state, text) {
  return element(
    'span',
    { class: `loketnaker-keadaan loketnaker-keadaan-${state}` },
    element('span', { 'aria-hidden': 'true' }, SIGN[state]),
    ` ${text}`,
  );
}

/** What is left of a limit, as the server told it; there may be none. */
export function standing(limit, paused = false) {
  if (limit) return marked(limit.state, words(limit));
  return paused ? marked('berhenti', 'Jam berhenti') : marked('aman', 'Tanpa batas langkah');
}
