// The tab "Surat": drafts and issued letters of the case; and, below the form of a task that makes a letter, a
// preview of it.
import { element, shownDate, shownMoment } from './dom.js';
import { load } from './load.js';
import { changeForms } from './letter-changes.js';
import { address, ask, token } from './server.js';

const STATES = {
  konsep: 'Konsep',
  bernomor: 'Bernomor, belum terbit',
  terbit: 'Terbit',
  diganti: 'Terbit, sudah diganti surat lain',
  dibatalkan: 'Dibatalkan',
};

const path = (taskId, rest = '') => `task/${encodeURIComponent(taskId)}/letters${rest}`;

const link = (href, text, label) =>
  element('a', { href, target: '_blank', rel: 'noopener', class: 'btn btn-default btn-sm', 'aria-label': label }, text);

async function refusal(answer) {
  const refused = await answer.json().catch(() => ({}));
  return refused.message ?? 'Surat tidak dapat dimuat. Muat ulang halaman ini atau masuk lagi.';
}

// The tab.

function scanForm(taskId, letter, again, largest) {
  const most = `${Math.floor(largest / 1024 / 1024)} MiB`;
  const id = `loketnaker-salinan-${letter.id}`;
  const file = element('input', { id, type: 'file', accept: 'application/pdf,.pdf', required: true });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = element('button', { type: 'submit', class: 'btn btn-default btn-sm' }, 'Unggah');
  return element(
    'form',
    {
      class: 'loketnaker-salinan',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        message.textContent = '';
        const chosen = file.files[0];
        if (chosen.size > largest) {
          message.textContent = `Berkas lebih besar dari ${most}. Pindai dengan ketelitian lebih rendah, misalnya 200 dpi hitam-putih.`;
          return;
        }
        button.disabled = true;
        button.textContent = 'Mengunggah…';
        try {
          const answer = await fetch(address(path(taskId, `/${letter.id}/scan`)), {
            method: 'PUT',
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/pdf', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
            body: chosen,
          });
          if (answer.ok) {
            again();
            return;
          }
          message.textContent = await refusal(answer);
        } catch {
          message.textContent = 'Unggahan terputus. Periksa sambungan jaringan, lalu coba lagi.';
        }
        button.disabled = false;
        button.textContent = 'Unggah';
      },
    },
    element('label', { for: id }, `Salinan bertanda tangan (PDF, paling besar ${most})`),
    file,
    button,
    message,
  );
}

function who(verb, moment, name) {
  return `${verb} ${shownMoment(moment)}${name ? ` oleh ${name}` : ''}`;
}

function earlierScans(taskId, letter, called) {
  return letter.earlierScans.map((scan) =>
    element(
      'p',
      { class: 'text-muted' },
      `${who('Salinan lama, diunggah', scan.at, scan.by)} `,
      link(
        address(path(taskId, `/${letter.id}/scan/${scan.id}`)),
        'Buka (PDF)',
        `Salinan lama: ${called}, ${shownMoment(scan.at)}`,
      ),
    ),
  );
}

function shownLetter(taskId, letter, workable, again, largest) {
  const called = letter.number ? `${letter.name} nomor ${letter.number}` : letter.name;
  const issued = Boolean(letter.issuedAt);
  const cancelled = letter.state === 'dibatalkan';
  const open = issued ? (cancelled ? 'Lihat' : 'Buka dan cetak') : 'Lihat konsep';
  return element(
    'section',
    { class: `loketnaker-surat loketnaker-surat-${letter.state}`, 'aria-label': called },
    element('h4', {}, called),
    element(
      'p',
      {},
      element('strong', {}, STATES[letter.state]),
      letter.date ? `, ${cancelled ? 'surat ' : ''}tanggal ${shownDate(letter.date)}` : '',
      letter.replaces ? `, menggantikan ${letter.replaces}` : '',
    ),
    element(
      'p',
      { class: 'text-muted' },
      who('Disusun', letter.draftedAt, letter.draftedBy),
      issued ? `. ${who('Terbit', letter.issuedAt, letter.issuedBy)}.` : '.',
    ),
    element(
      'p',
      {},
      link(address(path(taskId, `/${letter.id}/pdf`)), `${open} (PDF)`, `${open}: ${called}`),
      ' ',
      letter.scan
        ? link(
            address(path(taskId, `/${letter.id}/scan`)),
            'Salinan bertanda tangan (PDF)',
            `Salinan bertanda tangan: ${called}`,
          )
        : null,
    ),
    cancelled
      ? element(
          'p',
          {},
          `✗ ${who('Dibatalkan', letter.cancelledAt, letter.cancelledBy)}: `,
          issued
            ? 'jangan dicetak atau diserahkan lagi.'
            : letter.number
              ? 'tidak pernah terbit, nomornya tidak dipakai lagi.'
              : 'tidak pernah terbit.',
        )
      : null,
    letter.electronic ? element('p', {}, '✓ PDF ini bertanda tangan elektronik.') : null,
    issued && !letter.electronic && (letter.scan || !cancelled)
      ? element(
          'p',
          {},
          letter.scan
            ? `✓ ${who('Salinan bertanda tangan diunggah', letter.scan.at, letter.scan.by)}.`
            : '▲ Belum ada salinan bertanda tangan: cetak surat, minta ditandatangani, pindai, lalu unggah di sini.',
        )
      : null,
    ...earlierScans(taskId, letter, called),
    letter.reason ? element('p', {}, `Alasan: ${letter.reason}`) : null,
    workable && letter.state === 'terbit' && !letter.electronic
      ? element(
          'details',
          {},
          element(
            'summary',
            { class: 'btn btn-default btn-sm' },
            letter.scan ? 'Ganti salinan bertanda tangan' : 'Unggah salinan bertanda tangan',
          ),
          scanForm(taskId, letter, again, largest),
        )
      : null,
    letter.changeable ? changeForms(path(taskId, `/${letter.id}`), called, again) : null,
  );
}

function show(node, taskId) {
  const again = () =>
    load(
      node,
      () => ask(path(taskId)),
      ({ letters, ahead, workable, largestScan }) => [
        ahead.length
          ? element(
              'p',
              {},
              `Surat dari langkah ini: ${ahead.map((letter) => letter.name).join(', ')}. Pratinjaunya ada di bawah formulir.`,
            )
          : null,
        // The newest on top: that is the one to print now.
        ...(letters.length
          ? letters.reverse().map((letter) => shownLetter(taskId, letter, workable, again, largestScan))
          : [element('p', {}, 'Belum ada surat pada perkara ini.')]),
      ],
    );
  again();
}

// Below the form.

const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');

/** What stands in the form; a form that nobody has claimed gives nothing away. */
function typed(values) {
  try {
    return values();
  } catch {
    return {};
  }
}

async function preview(taskId, letter, values, message) {
  const answer = await fetch(address(path(taskId, `/preview/${encodeURIComponent(letter.id)}`)), {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/pdf, application/json',
      'X-XSRF-TOKEN': token(),
    },
    body: JSON.stringify({ values }),
  }).catch(() => {
    throw new Error('Pratinjau tidak dapat dimuat. Periksa sambungan jaringan, lalu coba lagi.');
  });
  if (!answer.ok) throw new Error(await refusal(answer));
  const pdf = URL.createObjectURL(await answer.blob());
  window.open(pdf, '_blank');
  message.replaceChildren(
    element('a', { href: pdf, target: '_blank', class: 'loketnaker-pratinjau' }, `Buka pratinjau ${letter.name}`),
  );
}

function previewButton(taskId, letter, values, message) {
  const button = element('button', { type: 'button', class: 'btn btn-default' }, `Pratinjau: ${letter.name}`);
  button.addEventListener('click', async () => {
    button.disabled = true;
    message.replaceChildren('Menyiapkan pratinjau…');
    await preview(taskId, letter, typed(values), message).catch((failed) => message.replaceChildren(failed.message));
    button.disabled = false;
  });
  return button;
}

window.addEventListener('loketnaker:formulir', async ({ detail }) => {
  const taskId = openTask();
  if (!taskId || detail.element.closest('.modal')) return; // a start form: there is no case yet
  const { ahead } = await ask(path(taskId)).catch(() => ({ ahead: [] }));
  if (!ahead.length || !detail.element.isConnected) return;
  detail.element.parentNode.querySelector('.loketnaker-pratinjau-surat')?.remove(); // of the form before it was claimed
  const message = element('p', { role: 'status' });
  detail.element.after(
    element(
      'div',
      { class: 'loketnaker-pratinjau-surat' },
      element('p', {}, 'Lihat suratnya dengan isian di atas sebelum tugas diselesaikan; tidak ada yang disimpan.'),
      ...ahead.map((letter) => previewButton(taskId, letter, detail.values, message)),
      message,
    ),
  );
});

export default [
  {
    id: 'loketnaker.surat',
    pluginPoint: 'tasklist.task.detail',
    priority: 20,
    properties: { label: 'Surat' },
    render: (node, { taskId }) => show(node, taskId),
  },
];
