// The record of a case in words.
import { element, shownMoment } from './dom.js';
import { rows } from './rows.js';

const TOLD = {
  RECEIVED: () => 'Perkara diterima.',
  BEGUN_BY_SYSTEM: (entry) => `Dimulai oleh sistem untuk ${entry.name}${entry.note ? `; ${entry.note}` : ''}.`,
  TASK_DONE: (entry) => `${entry.name ?? entry.element} dikerjakan.`,
  TASK_UNDONE: (entry) => `${entry.name ?? entry.element} dikerjakan, lalu ditarik kembali.`,
  TAKEN_BACK: (entry) => `↶ ${entry.name ?? entry.element} ditarik kembali. Alasan: ${entry.note}`,
  CORRECTED: () => 'Isian awal dikoreksi.',
  CORRECTION_EXPLAINED: (entry) => `✎ ${entry.name ?? entry.element}: ${entry.note}`,
  TASK_TAKEN: (entry) => `${entry.name ?? entry.element} diambil${entry.note ? ` (${entry.note})` : ''}.`,
  TASK_GIVEN_BACK: (entry) => `${entry.name ?? entry.element} dikembalikan ke antrean${moved(entry)}.`,
  TASK_HANDED_OVER: (entry) => `⇄ ${entry.name ?? entry.element} dialihkan${moved(entry)}.`,
  DONE_FOR_ANOTHER: (entry) => `${entry.name ?? entry.element} dikerjakan sebagai pengganti ${entry.note}.`,
  DECIDED: (entry) => `Ditetapkan menurut tabel keputusan: ${entry.name ?? entry.element}.`,
  DECISION_UNDONE: (entry) =>
    `Ditetapkan menurut tabel keputusan, lalu ditarik kembali: ${entry.name ?? entry.element}.`,
  LIMIT_PASSED: (entry) => `▲ Batas terlewati: ${entry.name ?? entry.element}.`,
  WARNED: (entry) => `Petugas diperingatkan: ${entry.name ?? entry.element} hampir jatuh tempo.`,
  ESCALATED: (entry) =>
    `▲ ${entry.name ?? entry.element} terlambat${entry.note ? `, disampaikan kepada ${entry.note}` : ''}.`,
  EVENT_RAISED: (entry) => `Peristiwa dicatat: ${entry.name ?? entry.element}.`,
  CLOCK_STOPPED: (entry) =>
    `‖ Jam perkara berhenti: ${entry.name ?? entry.element}${entry.note ? ` (${entry.note})` : ''}.`,
  CLOCK_RESUMED: (entry) =>
    `Jam perkara jalan lagi: ${entry.name ?? entry.element}${entry.note ? ` (${entry.note})` : ''}.`,
  MOVED: (entry) =>
    `Tenggat bergeser karena kalender berubah: ${entry.name ?? entry.element}${entry.note ? ` (${entry.note})` : ''}.`,
  MOVE_DECIDED: (entry) =>
    `Diputuskan tentang tenggat yang tidak dapat digeser: ${entry.name ?? entry.element}${entry.note ? ` (${entry.note})` : ''}.`,
  NOTE_WRITTEN: (entry) => `Catatan pada ${entry.name ?? entry.element}: ${entry.note}`,
  CODE_GIVEN: (entry) => `Kode pelacakan baru diberikan sesudah ${entry.note} dilihat; kode lama tidak berlaku.`,
  DOCUMENT_ADDED: (entry) => `Berkas ditambahkan: ${entry.name}${entry.note ? ` (${entry.note})` : ''}.`,
  DOCUMENT_STRUCK: (entry) => `✗ Berkas dicoret: ${entry.name}${entry.note ? ` (${entry.note})` : ''}.`,
  PAPER_WAIVED: (entry) => `Syarat ${entry.name}: ${entry.note}.`,
  LETTER_DRAFTED: (entry) => `Surat disusun: ${entry.name ?? entry.element}.`,
  LETTER_NUMBERED: (entry) =>
    `Surat diberi nomor: ${entry.name ?? entry.element}${entry.note ? `, nomor ${entry.note}` : ''}.`,
  LETTER_ISSUED: (entry) =>
    `Surat terbit: ${entry.name ?? entry.element}${entry.note ? `, nomor ${entry.note}` : ''}.`,
  LETTER_CANCELLED: (entry) =>
    `✗ Surat dibatalkan: ${entry.name ?? entry.element}${entry.note ? `, nomor ${entry.note}` : ''}.`,
  LETTER_CHANGED: (entry) => `${entry.name ?? entry.element} ${entry.note}.`,
  LETTER_SCANNED: (entry) =>
    `Salinan bertanda tangan diunggah: ${entry.name ?? entry.element}${entry.note ? `, nomor ${entry.note}` : ''}.`,
  NOTICE_WRITTEN: (entry) =>
    `${entry.by ? 'Pemberitahuan akan dikirim lagi' : 'Pemberitahuan ditulis, akan dikirim'}${via(entry)}: ${entry.name}.`,
  NOTICE_SENT: (entry) => `✓ Pemberitahuan terkirim${via(entry)}: ${entry.name}.`,
  NOTICE_RECORDED: (entry) =>
    `▲ Pemberitahuan hanya dicatat, tidak dikirim, karena kanalnya belum tersambung${via(entry)}: ${entry.name}.`,
  NOTICE_FAILED: (entry) => `▲ Pemberitahuan tidak sampai${via(entry)}: ${entry.name}.`,
  NOTICE_CANCELLED: (entry) => `Pemberitahuan dibatalkan${via(entry)}: ${entry.name}.`,
  BATCH_JOINED: (entry) => `Masuk angkatan ${entry.name}${entry.note ? ` ${entry.note}` : ''}.`,
  BATCH_LEFT: (entry) => `Keluar dari angkatan ${entry.name}${entry.note ? `: ${entry.note}` : ''}.`,
  QUEUE_NUMBER: (entry) => `Dilayani dengan nomor antrean ${entry.name}${entry.note ? ` di ${entry.note}` : ''}.`,
  SENT_BY_PUBLIC: (entry) => `Dikirim sendiri oleh pemohon lewat ${entry.name}${entry.note ? `, ${entry.note}` : ''}.`,
  CLOSED: (entry) => `Perkara selesai: ${entry.name ?? entry.element}.`,
};

/** From whom to whom, and why. */
function moved(entry) {
  return entry.note ? ` ${entry.note}` : '';
}

/** The channel, and what went wrong. */
function via(entry) {
  return entry.note ? ` (${entry.note})` : '';
}

/** What an entry tells, in a sentence. */
export const sentenceOf = (entry) => (TOLD[entry.kind] ?? OTHERWISE)(entry);

const OTHERWISE = (entry) => [entry.name ?? entry.element, entry.note].filter(Boolean).join(': ');

function filledIn(entry) {
  if (!entry.filledIn.length) return null;
  return element(
    'details',
    {},
    element('summary', {}, `Isian (${entry.filledIn.length})`),
    element(
      'dl',
      {},
      ...entry.filledIn.map(({ label, value, table }) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, table ? rows(label, table) : value)),
      ),
    ),
  );
}

/** All entries, first to last. */
export function record(file) {
  return element(
    'section',
    {},
    element('h4', {}, 'Catatan perkara'),
    element(
      'ol',
      { class: 'loketnaker-catatan' },
      ...file.record.map((entry) =>
        element(
          'li',
          {},
          element('time', { datetime: entry.at }, shownMoment(entry.at)),
          element(
            'span',
            {},
            sentenceOf(entry),
            entry.by ? ` Oleh ${entry.by}.` : '',
            filledIn(entry),
          ),
        ),
      ),
    ),
  );
}
