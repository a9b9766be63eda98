// The form of a change of the calendar, what it would move, and the approval.
import { element, number, shownDate, table } from './dom.js';
import { knownDays } from './calendar-days.js';
import { listMoves } from './calendar-details.js';
import { send } from './server.js';

const NATIONAL = [
  ['cuti-bersama', 'Tambah cuti bersama (semua kantor)'],
  ['libur-nasional', 'Tambah libur nasional (semua kantor)'],
  ['cabut-nasional', 'Cabut libur nasional atau cuti bersama (semua kantor)'],
  ['konfirmasi-tahun', 'Konfirmasi kalender satu tahun, tanggal 1 Januarinya (semua kantor)'],
];
const OWN = [
  ['tutup', 'Tambah hari tutup satu kantor'],
  ['masuk', 'Tambah hari masuk satu kantor'],
  ['cabut-kantor', 'Cabut hari tutup atau hari masuk satu kantor'],
];

/** The form, and how a proposal is put into it; `approved` is called when a change came into force. */
export function changeForm({ mine, national, approved }) {
  const kinds = national ? [...NATIONAL, ...OWN] : OWN;
  const fields = {
    kind: element(
      'select',
      { id: 'lk-jenis', class: 'form-control' },
      ...kinds.map(([value, label]) => element('option', { value }, label)),
    ),
    office: element(
      'select',
      { id: 'lk-kantor', class: 'form-control' },
      ...mine.map((office) => element('option', { value: office }, office)),
    ),
    date: element('input', { id: 'lk-tanggal', type: 'date', class: 'form-control', required: true }),
    name: element('input', { id: 'lk-nama', class: 'form-control', maxlength: 200, required: true }),
    hours: element('input', { id: 'lk-jam', class: 'form-control', placeholder: '08.00-12.00, 13.00-15.30' }),
    decreeNumber: element('input', { id: 'lk-nomor', class: 'form-control', maxlength: 200, required: true }),
    decreeDate: element('input', { id: 'lk-tgl-keputusan', type: 'date', class: 'form-control', required: true }),
  };
  const office = field('Kantor', fields.office);
  const hours = field('Jam kerja hari itu', fields.hours);
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const result = element('div', { 'aria-live': 'polite' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, 'Lihat akibatnya');
  const fit = () => {
    office.hidden = NATIONAL.some(([value]) => value === fields.kind.value);
    hours.hidden = fields.kind.value !== 'masuk';
    fields.hours.required = !hours.hidden;
  };
  const form = element(
    'form',
    {
      class: 'loketnaker-kalender-isian',
      onchange: () => {
        fit();
        result.replaceChildren();
      },
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        button.disabled = true;
        message.textContent = '';
        result.replaceChildren(element('p', { role: 'status' }, 'Menghitung tenggat yang bergeser…'));
        const change = Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value]));
        try {
          const preview = await send('POST', 'calendar/preview', change);
          result.replaceChildren(
            shown(change, preview, {
              done: (node) => {
                result.replaceChildren(node);
                form.reset();
                fit();
                approved();
              },
            }),
          );
        } catch (refused) {
          result.replaceChildren();
          message.textContent = refused.message;
        }
        button.disabled = false;
      },
    },
    field('Perubahan', fields.kind),
    office,
    field('Tanggal hari itu', fields.date),
    hours,
    field('Nama atau sebab', fields.name),
    field('Nomor keputusan', fields.decreeNumber),
    field('Tanggal keputusan', fields.decreeDate),
    message,
    button,
  );
  fit();
  const propose = (proposal) => {
    for (const name of ['kind', 'date', 'name', 'decreeNumber', 'decreeDate']) fields[name].value = proposal[name] ?? '';
    fit();
    form.scrollIntoView({ block: 'start' });
    if (proposal.decreeDate) form.requestSubmit(button);
    else fields.decreeDate.focus();
  };
  return {
    node: element('div', {}, element('h2', {}, 'Ubah kalender'), form, result, knownDays(fields, fit)),
    propose,
  };
}

function field(label, input) {
  return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
}

/** What the change would do, and the button that does it. */
function shown(change, preview, { done }) {
  const sum = (name) => preview.groups.reduce((all, group) => all + group[name], 0);
  const decide = sum('past') + sum('fired');
  const rows = element('div', {});
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-primary loketnaker-setujui',
      onclick: async () => {
        button.disabled = true;
        try {
          await send('POST', 'calendar', { change, version: preview.version });
          done(
            element(
              'p',
              { role: 'status', class: 'alert alert-success' },
              `Disetujui: ${change.name}, ${shownDate(change.date)}. Tenggat dipindahkan sesudah ini; kemajuannya terlihat di halaman ini.`,
            ),
          );
        } catch (refused) {
          button.disabled = false;
          message.textContent = refused.message;
        }
      },
    },
    'Setujui dan pindahkan',
  );
  return element(
    'div',
    { class: 'loketnaker-pratinjau' },
    element('h3', {}, `Akibat untuk ${shownDate(change.date)}`),
    preview.notes.length
      ? element(
          'ul',
          { class: 'alert alert-warning loketnaker-kalender-catatan', 'aria-label': 'Tentang tanggal ini' },
          ...preview.notes.map((note) => element('li', {}, note)),
        )
      : '',
    element(
      'p',
      {},
      `${number.format(sum('moves'))} tenggat berjalan akan bergeser.`,
      decide ? ` ${number.format(decide)} tenggat tidak bergeser sendiri dan perlu diputuskan orang.` : '',
    ),
    preview.groups.length
      ? table(
          'Menurut kantor dan layanan',
          ['Kantor', 'Layanan', 'Bergeser', 'Sudah lewat', 'Sudah berjalan', 'Rincian'],
          preview.groups.map((group) => [
            group.officeName,
            group.serviceName,
            number.format(group.moves),
            number.format(group.past),
            number.format(group.fired),
            details(change, group, rows),
          ]),
        )
      : element(
          'p',
          {},
          'Tidak ada tenggat berjalan yang bergeser. Hari itu tetap dapat ditetapkan untuk hitungan berikutnya.',
        ),
    rows,
    message,
    button,
  );
}

function details(change, group, target) {
  const open = (fired) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-link', onclick: () => listMoves(change, group, fired, target) },
      fired ? 'Lihat yang sudah berjalan' : 'Lihat tenggat',
    );
  return element(
    'span',
    {},
    group.moves + group.past ? open(false) : '',
    group.fired ? open(true) : '',
  );
}
