// The record of a case in words.
import { element, shownMoment } from './dom.js';

const TOLD = {
  RECEIVED: () => 'Perkara diterima.',
  TASK_DONE: (entry) => `${entry.nama ?? entry.elemen} dikerjakan.`,
  DECIDED: (entry) => `Ditetapkan menurut tabel keputusan: ${entry.nama ?? entry.elemen}.`,
  LIMIT_PASSED: (entry) => `▲ Batas terlewati: ${entry.nama ?? entry.elemen}.`,
  WARNED: (entry) => `Petugas diperingatkan: ${entry.nama ?? entry.elemen} hampir jatuh tempo.`,
  ESCALATED: (entry) =>
    `▲ ${entry.nama ?? entry.elemen} terlambat${entry.keterangan ? `, disampaikan kepada ${entry.keterangan}` : ''}.`,
  EVENT_RAISED: (entry) => `Peristiwa dicatat: ${entry.nama ?? entry.elemen}.`,
  CLOCK_STOPPED: (entry) =>
    `‖ Jam perkara berhenti: ${entry.nama ?? entry.elemen}${entry.keterangan ? ` (${entry.keterangan})` : ''}.`,
  CLOCK_RESUMED: (entry) =>
    `Jam perkara jalan lagi: ${entry.nama ?? entry.elemen}${entry.keterangan ? ` (${entry.keterangan})` : ''}.`,
  MOVED: (entry) =>
    `Tenggat bergeser karena kalender berubah: ${entry.nama ?? entry.elemen}${entry.keterangan ? ` (${entry.keterangan})` : ''}.`,
  MOVE_DECIDED: (entry) =>
    `Diputuskan tentang tenggat yang tidak dapat digeser: ${entry.nama ?? entry.elemen}${entry.keterangan ? ` (${entry.keterangan})` : ''}.`,
  DOCUMENT_ADDED: (entry) => `Berkas ditambahkan: ${entry.nama}${entry.keterangan ? ` (${entry.keterangan})` : ''}.`,
  DOCUMENT_STRUCK: (entry) => `✗ Berkas dicoret: ${entry.nama}${entry.keterangan ? ` (${entry.keterangan})` : ''}.`,
  LETTER_DRAFTED: (entry) => `Surat disusun: ${entry.nama ?? entry.elemen}.`,
  LETTER_NUMBERED: (entry) =>
    `Surat diberi nomor: ${entry.nama ?? entry.elemen}${entry.keterangan ? `, nomor ${entry.keterangan}` : ''}.`,
  LETTER_ISSUED: (entry) =>
    `Surat terbit: ${entry.nama ?? entry.elemen}${entry.keterangan ? `, nomor ${entry.keterangan}` : ''}.`,
  LETTER_CANCELLED: (entry) =>
    `✗ Surat dibatalkan: ${entry.nama ?? entry.elemen}${entry.keterangan ? `, nomor ${entry.keterangan}` : ''}.`,
  LETTER_SCANNED: (entry) =>
    `Salinan bertanda tangan diunggah: ${entry.nama ?? entry.elemen}${entry.keterangan ? `, nomor ${entry.keterangan}` : ''}.`,
  NOTICE_WRITTEN: (entry) =>
    `${entry.oleh ? 'Pemberitahuan akan dikirim lagi' : 'Pemberitahuan ditulis, akan dikirim'}${via(entry)}: ${entry.nama}.`,
  NOTICE_SENT: (entry) => `✓ Pemberitahuan terkirim${via(entry)}: ${entry.nama}.`,
  NOTICE_RECORDED: (entry) =>
    `▲ Pemberitahuan hanya dicatat, tidak dikirim, karena kanalnya belum tersambung${via(entry)}: ${entry.nama}.`,
  NOTICE_FAILED: (entry) => `▲ Pemberitahuan tidak sampai${via(entry)}: ${entry.nama}.`,
  NOTICE_CANCELLED: (entry) => `Pemberitahuan dibatalkan${via(entry)}: ${entry.nama}.`,
  CLOSED: (entry) => `Perkara selesai: ${entry.nama ?? entry.elemen}.`,
};

/** The channel, and what went wrong. */
function via(entry) {
  return entry.keterangan ? ` (${entry.keterangan})` : '';
}

const OTHERWISE = (entry) => [entry.nama ?? entry.elemen, entry.keterangan].filter(Boolean).join(': ');

function filledIn(entry) {
  if (!entry.isi.length) return null;
  return element(
    'details',
    {},
    element('summary', {}, `Isian (${entry.isi.length})`),
    element(
      'dl',
      {},
      ...entry.isi.map((field) => element('div', {}, element('dt', {}, field.label), element('dd', {}, field.nilai))),
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
      ...file.catatan.map((entry) =>
        element(
          'li',
          {},
          element('time', { datetime: entry.pada }, shownMoment(entry.pada)),
          element(
            'span',
            {},
            (TOLD[entry.jenis] ?? OTHERWISE)(entry),
            entry.oleh ? ` Oleh ${entry.oleh}.` : '',
            filledIn(entry),
          ),
        ),
      ),
    ),
  );
}
