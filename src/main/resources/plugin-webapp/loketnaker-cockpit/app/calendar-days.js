// The days of the calendar that can be withdrawn.
import { element, shownDate, table } from './dom.js';
import { ask } from './server.js';

/** The days that can be withdrawn, loaded when somebody asks for them. */
export function knownDays(fields, fit) {
  const body = element('div', {});
  const withdraw = (day) => {
    const own = day.kind === 'tutup' || day.kind === 'masuk';
    fields.kind.value = own ? 'cabut-kantor' : 'cabut-nasional';
    if (own) fields.office.value = day.office;
    fields.date.value = day.date;
    fields.name.value = day.name;
    fit();
    fields.decreeNumber.focus();
  };
  const mayWithdraw = (day) =>
    day.office || [...fields.kind.options].some((option) => option.value === 'cabut-nasional');
  const details = element('details', {}, element('summary', {}, 'Hari dalam kalender sekarang'), body);
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    try {
      const days = await ask('calendar/days');
      body.replaceChildren(
        table(
          'Hari libur, cuti bersama, hari tutup dan hari masuk',
          ['Tanggal', 'Nama', 'Kantor', 'Keputusan', 'Tindakan'],
          days.map((day) => [
            shownDate(day.date),
            day.name,
            day.office ?? 'Semua kantor',
            day.decree,
            mayWithdraw(day)
              ? element(
                  'button',
                  {
                    type: 'button',
                    class: 'btn btn-default btn-xs',
                    'aria-label': `Cabut ${day.name}, ${shownDate(day.date)}`,
                    onclick: () => withdraw(day),
                  },
                  'Cabut…',
                )
              : '',
          ]),
        ),
      );
    } catch (refused) {
      body.replaceChildren(element('p', { role: 'alert', class: 'text-danger' }, refused.message));
    }
  });
  return details;
}
