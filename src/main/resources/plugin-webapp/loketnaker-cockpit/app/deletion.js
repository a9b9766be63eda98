// Striking off a running case: only with a reason, which stays on its record.
import { element } from './dom.js';
import { send } from './server.js';

/** For who may do so; nothing for others. */
export function deletion(file) {
  if (!file.deletable) return '';
  const reason = element('textarea', {
    class: 'form-control',
    rows: 2,
    maxlength: 240,
    required: true,
    'aria-label': 'Alasan menghapus perkara',
  });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const form = element(
    'form',
    {
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        try {
          await send('POST', `cases/files/${encodeURIComponent(file.id)}/delete`, { reason: reason.value });
          form.replaceChildren(
            element(
              'p',
              { role: 'status' },
              'Perkara sudah dihapus. Catatannya tetap ada di Perkara, keadaan "Dihapus".',
            ),
          );
        } catch (refused) {
          message.textContent = refused.message;
        }
      },
    },
    element(
      'p',
      {},
      'Tugasnya hilang dari semua daftar, dan konsep suratnya dibatalkan. Catatan, nomor, dan alasannya tetap.',
    ),
    reason,
    message,
    element('button', { type: 'submit', class: 'btn btn-danger' }, 'Hapus perkara ini'),
  );
  return element('details', {}, element('summary', {}, 'Hapus perkara'), form);
}
