// Who carries how much, and whom to help.

import { element, number, shownDate, table } from './dom.js';
import { counted, download, scrolled, share } from './sla-tables.js';
import { NOWHERE, linkTo } from './sla-filters.js';

const late = (load, changes) =>
  load.done
    ? element(
        'span',
        {},
        `${share(load.done, load.doneLate)} (`,
        counted(load.doneLate, changes, `tugas selesai terlambat ${load.name}`),
        ')',
      )
    : '–';

const several = (loads) => new Set(loads.map((load) => load.office)).size > 1;

function official(load, offices) {
  const list = (word) => ({ daftar: word, ...NOWHERE, kantor: load.office, petugas: load.official, tab: '', halaman: '' });
  return [
    element('a', { href: linkTo({ kantor: load.office, petugas: load.official, tab: '' }) }, load.name),
    ...(offices ? [load.officeName] : []),
    load.roles.join(', ') || '–',
    counted(load.open, list('tugas'), `tugas terbuka ${load.name}`),
    counted(load.atRisk, list('tugas-berisiko'), `tugas berisiko ${load.name}`),
    counted(load.late, list('tugas-terlambat'), `tugas terlambat ${load.name}`),
    counted(load.done, list('tugas-selesai'), `tugas selesai ${load.name}`),
    late(load, list('tugas-selesai-terlambat')),
  ];
}

function role(load, offices) {
  const at = { ...NOWHERE, kantor: load.office, tab: '', halaman: '' };
  const all = (word) => ({ daftar: word, ...at, peranLangkah: load.role });
  return [
    load.name,
    ...(offices ? [load.officeName] : []),
    counted(load.open, all('tugas'), `tugas terbuka, ${load.name}`),
    counted(load.unclaimed, { daftar: 'tugas', ...at, peran: load.role }, `tugas belum diambil, ${load.name}`),
    counted(load.atRisk, all('tugas-berisiko'), `tugas berisiko, ${load.name}`),
    counted(load.late, all('tugas-terlambat'), `tugas terlambat, ${load.name}`),
    counted(load.done, all('tugas-selesai'), `tugas selesai, ${load.name}`),
    late(load, all('tugas-selesai-terlambat')),
  ];
}

export function workload(view, filters) {
  const when = `${shownDate(view.period.from)} sampai ${shownDate(view.period.until)}`;
  const ends = ['Tugas selesai', 'Tugas selesai terlambat'];
  const offices = several([...view.officials, ...view.roles]);
  const office = offices ? ['Kantor'] : [];
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'loketnaker-empty' },
      `Tugas terbuka sekarang, dan tugas yang diselesaikan ${when}. Tugas yang belum diambil dihitung pada perannya. `,
      download('csv', { ...filters, table: 'petugas' }, 'Unduh petugas (CSV)'),
      ' · ',
      download('csv', { ...filters, table: 'peran' }, 'Unduh peran (CSV)'),
    ),
    view.officials.length
      ? scrolled(
          table(
            'Beban tiap petugas, yang paling banyak terlambat lebih dulu',
            ['Petugas', ...office, 'Peran', 'Terbuka', 'Berisiko', 'Terlambat', ...ends],
            view.officials.map((load) => official(load, offices)),
          ),
        )
      : element('p', { class: 'loketnaker-empty' }, 'Belum ada petugas yang memegang atau menyelesaikan tugas.'),
    view.roles.length
      ? scrolled(
          table(
            'Beban tiap peran',
            ['Peran', ...office, 'Terbuka', 'Belum diambil', 'Berisiko', 'Terlambat', ...ends],
            view.roles.map((load) => role(load, offices)),
          ),
        )
      : element('p', { class: 'loketnaker-empty' }, 'Belum ada tugas dengan peran.'),
  );
}

/** The few who have something late or at risk, and roles whose queue does. */
export function whomToHelp(view) {
  const offices = several([...view.officials, ...view.roles]);
  const people = view.officials
    .filter((load) => load.late + load.atRisk > 0)
    .map((load) => [load.name, load, { petugas: load.official }]);
  const queues = view.roles
    .map((load) => ({
      ...load,
      open: load.unclaimed,
      atRisk: load.unclaimedAtRisk,
      late: load.unclaimedLate,
    }))
    .filter((load) => load.late + load.atRisk > 0)
    .map((load) => [`Antrean ${load.name}, belum diambil`, load, { peran: load.role }]);
  const worst = [...people, ...queues]
    .sort(([, a], [, b]) => b.late - a.late || b.atRisk - a.atRisk)
    .slice(0, 6);
  if (!worst.length)
    return element(
      'p',
      { class: 'loketnaker-empty' },
      'Tidak ada petugas atau antrean dengan tugas terlambat atau berisiko.',
    );
  return element(
    'ul',
    { class: 'loketnaker-help' },
    ...worst.map(([name, load, who]) =>
      element(
        'li',
        {},
        `${name}${offices ? `, ${load.officeName}` : ''}: `,
        element(
          'a',
          {
            href: linkTo({
              ...NOWHERE,
              ...who,
              kantor: load.office,
              daftar: load.late ? 'tugas-terlambat' : 'tugas-berisiko',
              tab: '',
            }),
          },
          `${number.format(load.late)} terlambat, ${number.format(load.atRisk)} berisiko dari ${number.format(load.open)} tugas`,
        ),
      ),
    ),
  );
}
