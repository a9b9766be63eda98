// Firms and unions from an Excel workbook: looked at first, then taken over, all that was shown or nothing.
import { element, number, table } from './dom.js';
import { address, download, token } from './server.js';
import { disposition } from './upload.js';

const OUTCOMES = [
  ['new', 'Baru', 'akan ditambahkan'],
  ['completes', 'Melengkapi', 'mengisi yang belum diketahui'],
  ['known', 'Sudah ada', 'tidak berubah'],
  ['asked', '▲ Ditanyakan', 'mirip dengan yang sudah ada; centang bila memang lain'],
  ['refused', '✗ Ditolak', 'tidak diambil'],
];

async function sent(path, file, parameters, accept) {
  const answer = await fetch(address(path, parameters), {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': disposition(file.name),
      Accept: accept,
      'X-XSRF-TOKEN': token(),
    },
    body: file,
  });
  if (answer.ok) return answer;
  const refused = await answer.json().catch(() => ({}));
  throw new Error(refused.message ?? 'Berkas tidak dapat dibaca. Muat ulang halaman ini atau masuk lagi.');
}

function saved(blob, name) {
  const file = URL.createObjectURL(blob);
  element('a', { href: file, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(file), 60000); // when it has been read
}

const summary = (plan) =>
  element(
    'ul',
    { class: 'loketnaker-impor-jumlah' },
    ...OUTCOMES.filter(([id]) => plan.counts[id]).map(([id, label, meaning]) =>
      element('li', { 'data-hasil': id }, element('strong', {}, `${label}: ${number.format(plan.counts[id])}`), ` – ${meaning}`),
    ),
  );

const tick = (line) =>
  element('input', { type: 'checkbox', name: 'lain', value: String(line.number), 'aria-label': `Baris ${line.number} memang lain` });

function lines(plan) {
  const told = plan.lines.filter((line) => line.outcome === 'refused' || line.outcome === 'asked');
  if (!told.length) return null;
  const all = (plan.counts.refused ?? 0) + (plan.counts.asked ?? 0);
  return element(
    'div',
    { class: 'loketnaker-buku-gulir', tabindex: '0', role: 'region', 'aria-label': 'Baris yang ditolak atau ditanyakan' },
    table(
      told.length < all ? `Ditolak dan ditanyakan: ${number.format(told.length)} dari ${number.format(all)}, selebihnya di XLSX` : 'Ditolak dan ditanyakan',
      ['Baris', 'Hasil', 'Nama', 'NIB', 'Alamat', 'Sebab', 'Memang lain'],
      told.map((line) => [
        String(line.number),
        line.outcome === 'refused' ? '✗ ditolak' : '▲ ditanyakan',
        line.name || '–',
        line.nib || '–',
        line.address || '–',
        line.told,
        line.outcome === 'asked' ? tick(line) : '–',
      ]),
      { class: 'table table-condensed loketnaker-table loketnaker-buku-tabel' },
    ),
  );
}

function shown(plan, file, path, node) {
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const table = lines(plan);
  const take = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-primary',
      onclick: async () => {
        const others = table ? [...table.querySelectorAll('input:checked')].map((input) => input.value) : [];
        take.disabled = true;
        message.textContent = '';
        try {
          const answer = await sent(`${path}/import`, file, { seen: plan.mark, others: others.join(',') }, 'application/json');
          const { counts } = await answer.json();
          node.replaceChildren(
            element(
              'p',
              { role: 'status', class: 'alert alert-success' },
              `✓ ${number.format(counts.new ?? 0)} ditambahkan, ${number.format(counts.completes ?? 0)} dilengkapi. `,
              `${number.format((counts.refused ?? 0) + (counts.asked ?? 0))} tidak diambil.`,
            ),
          );
        } catch (refused) {
          message.textContent = refused.message;
          take.disabled = false;
        }
      },
    },
    'Ambil ke dalam daftar',
  );
  const report = table
    ? element(
        'button',
        {
          type: 'button',
          class: 'btn btn-default',
          onclick: async () => {
            try {
              const answer = await sent(`${path}/import/refused`, file, {}, '*/*');
              saved(await answer.blob(), 'baris-yang-tidak-diambil.xlsx');
            } catch (refused) {
              message.textContent = refused.message;
            }
          },
        },
        'Unduh baris yang tidak diambil (XLSX)',
      )
    : null;
  const some = (plan.counts.new ?? 0) + (plan.counts.completes ?? 0) + (plan.counts.asked ?? 0);
  return [
    element('h2', {}, `Pratinjau: ${file.name}`),
    element('p', {}, 'Belum ada yang berubah.'),
    summary(plan),
    table,
    element('p', { class: 'loketnaker-buku-tombol' }, some ? take : null, report),
    message,
  ].filter(Boolean);
}

/** @param path of the register of an office */
export function importPage(path, back) {
  const preview = element('div', { 'aria-live': 'polite' });
  const message = element('span', { role: 'status' });
  const chosen = element('input', {
    id: 'loketnaker-impor-berkas',
    type: 'file',
    accept: '.xlsx',
    onchange: async () => {
      const [file] = chosen.files;
      if (!file) return;
      preview.replaceChildren(element('p', { role: 'status' }, 'Membaca…'));
      try {
        const answer = await sent(`${path}/import/preview`, file, {}, 'application/json');
        preview.replaceChildren(...shown(await answer.json(), file, path, preview));
      } catch (refused) {
        preview.replaceChildren(element('p', { role: 'alert', class: 'text-danger' }, refused.message));
      }
    },
  });
  return [
    element('p', {}, element('a', { href: back }, '‹ Perusahaan dan serikat')),
    element('h1', {}, 'Impor dari Excel'),
    element(
      'p',
      {},
      'Kolomnya Jenis, Nama, NIB, NPWP, Alamat dan Cabang, paling banyak 5.000 baris. Yang sudah ada tidak ditimpa. ',
      element(
        'button',
        {
          type: 'button',
          class: 'btn btn-default btn-xs',
          onclick: async () => {
            try {
              message.textContent = ` ${await download(`${path}/template`, {}, 'contoh.xlsx')} diunduh.`;
            } catch (refused) {
              message.textContent = ` ${refused.message}`;
            }
          },
        },
        'Unduh contoh',
      ),
      message,
    ),
    element('div', { class: 'form-group' }, element('label', { for: chosen.id }, 'Berkas Excel (.xlsx)'), chosen),
    preview,
  ];
}
