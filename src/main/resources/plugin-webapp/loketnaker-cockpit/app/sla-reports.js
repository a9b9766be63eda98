// The months of an office on paper.

import { element } from './dom.js';
import { address } from './server.js';

const MONTHS = 12;
const called = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The months before that of a day, the last first, as the server wants them. */
export function monthsBefore(today) {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The tab "Laporan bulanan". */
export function reports(offices, office, today) {
  const chosen = offices.filter((each) => !office || each.id === office);
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'loketnaker-empty' },
      'Tiap bulan sebagai PDF: yang diterima, selesai dan ditepati tiap layanan, dan perkara yang terlambat dengan sebabnya. Pada hari kerja pertama kepala dan manajer kantor diberi tahu lewat surel.',
    ),
    ...chosen.flatMap((each) => [
      element('h2', {}, each.name),
      element(
        'ul',
        {},
        ...monthsBefore(today).map((month) =>
          element(
            'li',
            {},
            element(
              'a',
              { href: address('sla/report', { office: each.id, month }), download: '' },
              `${called.format(new Date(`${month}-01T00:00:00Z`))} (PDF)`,
            ),
          ),
        ),
      ),
    ]),
  );
}
