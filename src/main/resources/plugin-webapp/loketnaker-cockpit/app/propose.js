// Sends a ZIP of a pack's folder, or some of its files, as a proposal.
import { element } from './dom.js';
import { send } from './server.js';

async function base64(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** What a refusal says, a line for each finding. */
const told = (text) => text.split('\n').map((line) => element('div', {}, line));

/**
 * @param offices for which this user proposes changes
 * @param proposed is told the number
 */
export function proposeForm(offices, proposed) {
  const office = element(
    'select',
    { class: 'form-control', id: 'loketnaker-paket-kantor' },
    ...offices.map((each) => element('option', { value: each.id }, each.name)),
  );
  const files = element('input', { type: 'file', multiple: true, required: true, id: 'loketnaker-paket-berkas' });
  const reason = element('input', {
    class: 'form-control',
    id: 'loketnaker-paket-alasan',
    maxlength: 200,
    required: true,
  });
  const message = element('div', { role: 'alert', class: 'text-danger' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, 'Ajukan');
  const form = element(
    'form',
    {
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        button.disabled = true;
        message.replaceChildren();
        try {
          const sent = await Promise.all(
            [...files.files].map(async (file) => ({ name: file.name, content: await base64(file) })),
          );
          const answer = await send('POST', `packs/${office.value}/files`, { reason: reason.value, files: sent });
          if (answer.proposal) proposed(answer.proposal);
          else location.reload();
        } catch (refused) {
          message.replaceChildren(...told(refused.message));
        } finally {
          button.disabled = false;
        }
      },
    },
    element(
      'p',
      {},
      'Unduh paketnya di bawah, ubah, lalu kirim ZIP foldernya kembali; atau kirim beberapa berkasnya saja, diagram beserta yang berubah. Dari Camunda Modeler cukup Deploy: hasilnya juga usulan.',
    ),
    element('label', { for: 'loketnaker-paket-kantor' }, 'Kantor'),
    office,
    element('label', { for: 'loketnaker-paket-berkas' }, 'ZIP folder paket, atau berkas-berkasnya'),
    files,
    element('label', { for: 'loketnaker-paket-alasan' }, 'Alasan perubahan (menjadi nama pemasangan)'),
    reason,
    message,
    button,
  );
  return element('details', { class: 'loketnaker-usulkan' }, element('summary', {}, 'Ajukan perubahan'), form);
}
