// The days of the calendar that can be withdrawn.
import { element, shownDate, table } from './dom.js';
import { ask } from './server.js';

/** The days that can be withdrawn, loaded when somebody asks for them. */
export function knownDays(fields, fit) {
  const body = element('div', {});
  const withdraw = (day) => {
    const own = day.jenis === 'tutup' || day.jenis === 'masuk';
    fields.jenis.value = own ? 'cabut-kantor' : 'cabut-nasional';
    if (own) fields.kantor.value = day.kantor;
    fields.tanggal.value = day.tanggal;
    fields.nama.value = day.nama;
    fit();
    fields.nomorKeputusan.focus();
  };
  const mayWithdraw = (day) =>
    day.kantor || [...fields.jenis.options].some((option) => option.value === 'cabut-nasional');
  const details = element('details', {}, element('summary', {}, 'Hari dalam kalender sekarang'), body);
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    try {
      const days = await ask('kalender/hari');
      body.replaceChildren(
        table(
          'Hari libur, cuti bersama, hari tutup dan hari masuk',
          ['Tanggal', 'Nama', 'Kantor', 'Keputusan', 'Tindakan'],
          days.map((day) => [
            shownDate(day.tanggal),
            day.nama,
            day.kantor ?? 'Semua kantor',
            day.keputusan,
            mayWithdraw(day)
              ? element(
                  'button',
                  {
                    type: 'button',
                    class: 'btn btn-default btn-xs',
                    'aria-label': `Cabut ${day.nama}, ${shownDate(day.tanggal)}`,
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
