// After a start: the number to tell the applicant, when the case is promised, and the receipt to print.
import { fileLink, whereItIs } from './case-standing.js';
import { element, shownMoment } from './dom.js';
import { load } from './load.js';
import { clear, place } from './outcome.js';
import { ask, download } from './server.js';

const pathOf = (id, rest = '') => `cases/${encodeURIComponent(id)}${rest}`;

function receipt(id) {
  const message = element('span', { role: 'status' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-primary',
      onclick: async () => {
        button.disabled = true;
        message.textContent = ' Menyiapkan tanda terima…';
        try {
          message.textContent = ` ${await download(pathOf(id, '/receipt'), {}, 'tanda-terima.pdf')} diunduh. Kode pelacakan hanya tercetak di sana.`;
        } catch (refused) {
          message.textContent = ` ${refused.message}`;
        }
        button.disabled = false;
      },
    },
    'Cetak tanda terima berkas (PDF)',
  );
  return element('p', {}, button, message);
}

function told({ standing }) {
  return [
    element('h2', {}, `✓ Perkara diterima: ${standing.number}`),
    element('p', {}, `${standing.applicant}, ${standing.serviceName}`),
    element('p', {}, standing.promised ? 'Dijanjikan selesai paling lambat ' : 'Batas menurut hukum: paling lambat ', element('strong', {}, shownMoment(standing.due)), '.'),
    receipt(standing.id),
    element('div', { class: 'loketnaker-letak' }, whereItIs(standing)),
    element(
      'p',
      { class: 'loketnaker-hasil-lanjut' },
      fileLink(standing, 'Buka berkas perkara', { class: 'btn btn-default' }),
      element('button', { type: 'button', class: 'btn btn-default', onclick: clear }, 'Tutup'),
    ),
  ];
}

window.addEventListener('loketnaker:dimulai', ({ detail }) => {
  const node = place('Perkara diterima');
  if (node) load(node, () => ask(pathOf(detail.caseId)), told);
});

export default [];
