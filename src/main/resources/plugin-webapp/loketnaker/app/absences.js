// Who is away and who does their work meanwhile: a part of the page "Tugas tim".
import { element, shownDate, table } from './dom.js';
import { question } from './question.js';
import { send } from './server.js';

function chooser(id, label, people) {
  return element(
    'div',
    { class: 'form-group' },
    element('label', { for: id }, label),
    element(
      'select',
      { id, class: 'form-control', required: true },
      element('option', { value: '', disabled: true, selected: people.length > 1 }, 'Pilih'),
      ...people.map((each) => element('option', { value: each.id, selected: people.length === 1 }, each.name)),
    ),
  );
}

function day(id, label, today) {
  return element(
    'div',
    { class: 'form-group' },
    element('label', { for: id }, label),
    element('input', { id, type: 'date', class: 'form-control', required: true, min: today, value: today }),
  );
}

function form(office, again) {
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const named = (name) => `loketnaker-cuti-${name}-${office.office}`;
  const value = (form, name) => form.querySelector(`#${named(name)}`).value;
  return element(
    'form',
    {
      class: 'loketnaker-cuti',
      'aria-label': 'Tetapkan pengganti',
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        const sent = submitted.target;
        message.textContent = '';
        try {
          await send('POST', 'absences', {
            office: office.office,
            absent: value(sent, 'siapa'),
            substitute: value(sent, 'pengganti'),
            from: value(sent, 'mulai'),
            until: value(sent, 'sampai'),
          });
          again();
        } catch (refused) {
          message.textContent = refused.message;
        }
      },
    },
    chooser(named('siapa'), 'Yang berhalangan', office.absent),
    chooser(named('pengganti'), 'Pengganti', office.substitutes),
    day(named('mulai'), 'Hari pertama', office.today),
    day(named('sampai'), 'Hari terakhir', office.today),
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Tetapkan pengganti'),
    message,
  );
}

async function end(absence, again) {
  const sure = { label: 'Akhiri sekarang', kind: 'danger' };
  const text = `${absence.substituteName} tidak lagi menggantikan ${absence.absentName}.`;
  if ((await question('Akhiri penggantian?', text, [sure, { label: 'Batal' }])) !== sure) return;
  try {
    await send('DELETE', `absences/${encodeURIComponent(absence.id)}`);
  } catch (refused) {
    await question('Penggantian tidak berakhir', refused.message, [{ label: 'Tutup' }]);
  }
  again();
}

function row(absence, again) {
  return [
    absence.absentName,
    absence.substituteName,
    `${shownDate(absence.from)} s.d. ${shownDate(absence.until)}`,
    absence.mine
      ? element(
          'button',
          { type: 'button', class: 'btn btn-default btn-xs', onclick: () => end(absence, again) },
          'Akhiri',
        )
      : '',
  ];
}

/** All offices of the present user. */
export function absences(offices, again) {
  return element(
    'section',
    { class: 'loketnaker-pengganti' },
    element('h3', {}, 'Pengganti selama cuti'),
    element(
      'p',
      { class: 'text-muted' },
      'Selama masa itu tugas yang berhalangan terlihat dan dapat dikerjakan keduanya; yang dikerjakan pengganti tercatat atas nama pengganti, untuk yang digantikan. Berakhir sendiri sesudah hari terakhir.',
    ),
    ...offices.flatMap((office) => [
      offices.length > 1 ? element('h4', {}, office.officeName) : '',
      office.absences.length
        ? table(
            'Yang sedang dan akan berhalangan',
            ['Berhalangan', 'Pengganti', 'Masa', ''],
            office.absences.map((absence) => row(absence, again)),
          )
        : element('p', {}, 'Tidak ada yang berhalangan.'),
      office.absent.length ? form(office, again) : '',
    ]),
  );
}
