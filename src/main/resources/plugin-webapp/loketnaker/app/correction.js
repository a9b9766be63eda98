// "Koreksi isian awal": puts right what was typed wrong when the case was received, at any of its steps, with a reason.
import { dialog } from './dialog.js';
import { element } from './dom.js';
import { load } from './load.js';
import { reasonField, sending } from './reasoned.js';
import { address, ask, send } from './server.js';

const pathOf = (task) => `task/${encodeURIComponent(task)}/correction`;

/** Letters that were issued before, and what they still show. */
export function outdated(task, letters) {
  if (!letters.length) return null;
  return element(
    'div',
    { class: 'alert alert-warning', role: 'status' },
    '▲ Surat yang sudah terbit tidak berubah. Yang masih memuat isian lama:',
    element(
      'ul',
      {},
      ...letters.map(({ id, name, number, shows }) =>
        element(
          'li',
          {},
          element(
            'a',
            {
              href: address(`task/${encodeURIComponent(task)}/letters/${encodeURIComponent(id)}/pdf`),
              target: '_blank',
              rel: 'noopener',
            },
            number ? `${name} nomor ${number}` : name,
          ),
          `: ${shows.join('; ')}`,
        ),
      ),
    ),
  );
}

function fieldOf({ name: key, label, type, value, required, unit }) {
  const id = `loketnaker-koreksi-${key}`;
  const input = element(type === 'textarea' ? 'textarea' : 'input', {
    id,
    name: key,
    class: 'form-control',
    type: type === 'textarea' ? null : type === 'date' ? 'date' : 'text',
    rows: type === 'textarea' ? '3' : null,
    autocomplete: 'off',
  });
  input.value = value;
  const text = [label, unit ? ` (${unit})` : '', required ? '' : ' (boleh kosong)'].join('');
  const node = element('div', { class: 'form-group' }, element('label', { for: id }, text), input);
  return { key, value, input, node };
}

/** Only what differs from what the case holds is sent. */
export const differing = (fields) =>
  Object.fromEntries(
    fields.filter(({ input, value }) => input.value !== value).map(({ key, input }) => [key, input.value]),
  );

function form(task, offer, done) {
  const fields = offer.fields.map(fieldOf);
  const reason = reasonField(
    'loketnaker-koreksi-alasan',
    'Isian lama, isian baru, dan alasannya dicatat pada riwayat perkara.',
    { label: 'Alasan koreksi' },
  );
  return sending(
    'Simpan koreksi',
    'btn-primary',
    [...fields.map(({ node }) => node), reason.group],
    async () => done(await send('POST', pathOf(task), { values: differing(fields), reason: reason.field.value })),
  );
}

function drawn(task, offer, done) {
  const about = element('p', {}, element('strong', {}, offer.number));
  const letters = outdated(task, offer.outdated);
  if (!offer.allowed) {
    return [
      about,
      letters ?? '',
      element('p', {}, 'Isian awal dikoreksi oleh pemegang langkah ini atau atasannya. Ambil dahulu tugasnya.'),
    ];
  }
  return [
    about,
    element(
      'p',
      {},
      'Betulkan yang salah ketik saat perkara diterima. Register, pencarian, konsep surat, dan langkah berikutnya ' +
        'ikut berubah. Pilihan dan daftar tidak dikoreksi di sini, karena menentukan jalannya perkara.',
    ),
    letters ?? '',
    form(task, offer, done),
  ];
}

const after = (task, offer) => [
  element('p', { role: 'status' }, '✓ Koreksi tersimpan.'),
  outdated(task, offer.outdated) ?? element('p', {}, 'Tidak ada surat terbit yang memuat isian lama.'),
];

/** Opens the dialog; the page is drawn anew when it closes after a correction. */
export function correct(task, done = () => location.reload()) {
  dialog('Koreksi isian awal', (content, opened) =>
    load(
      content,
      () => ask(pathOf(task)),
      (offer) =>
        drawn(task, offer, (now) => {
          content.replaceChildren(...after(task, now));
          opened.addEventListener('close', done);
          opened.querySelector('.loketnaker-alih-tutup button').focus();
        }),
    ),
  );
}
