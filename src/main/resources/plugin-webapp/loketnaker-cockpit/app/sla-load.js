// Who carries how much, and whom to help.

import { element, number, shownDate, table } from './dom.js';
import { counted, download, scrolled, share } from './sla-tables.js';
import { linkTo } from './sla-filters.js';

const late = (load) =>
  load.selesai ? `${share(load.selesai, load.selesaiTerlambat)} (${number.format(load.selesaiTerlambat)})` : '–';

const several = (loads) => new Set(loads.map((load) => load.kantor)).size > 1;

function official(load, offices) {
  const list = (word) => ({ daftar: word, kantor: load.kantor, petugas: load.petugas, tab: '', halaman: '' });
  return [
    element(
      'span',
      {},
      element(
        'a',
        { href: linkTo({ kantor: load.kantor, petugas: load.petugas, tab: '' }) },
        load.nama ?? load.petugas,
      ),
      load.nama ? element('small', {}, ` ${load.petugas}`) : '',
    ),
    ...(offices ? [load.namaKantor] : []),
    load.peran.join(', ') || '–',
    counted(load.terbuka, list('tugas'), `tugas terbuka ${load.petugas}`),
    counted(load.berisiko, list('tugas-berisiko'), `tugas berisiko ${load.petugas}`),
    counted(load.terlambat, list('tugas-terlambat'), `tugas terlambat ${load.petugas}`),
    number.format(load.selesai),
    late(load),
  ];
}

function role(load, offices) {
  const list = (word) => ({ daftar: word, kantor: load.kantor, peran: load.peran, tab: '', halaman: '' });
  return [
    load.nama,
    ...(offices ? [load.namaKantor] : []),
    number.format(load.terbuka),
    counted(load.belumDiambil, list('tugas'), `tugas belum diambil, ${load.nama}`),
    number.format(load.berisiko),
    number.format(load.terlambat),
    number.format(load.selesai),
    late(load),
  ];
}

export function workload(view, filters) {
  const when = `${shownDate(view.periode.dari)} sampai ${shownDate(view.periode.sampai)}`;
  const ends = ['Selesai', 'Selesai terlambat'];
  const offices = several([...view.petugas, ...view.peran]);
  const office = offices ? ['Kantor'] : [];
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'loketnaker-empty' },
      `Tugas terbuka sekarang, dan tugas yang diselesaikan ${when}. Tugas yang belum diambil dihitung pada perannya. `,
      download('csv', { ...filters, tabel: 'petugas' }, 'Unduh petugas (CSV)'),
      ' · ',
      download('csv', { ...filters, tabel: 'peran' }, 'Unduh peran (CSV)'),
    ),
    view.petugas.length
      ? scrolled(
          table(
            'Beban tiap petugas, yang paling banyak terlambat lebih dulu',
            ['Petugas', ...office, 'Peran', 'Terbuka', 'Berisiko', 'Terlambat', ...ends],
            view.petugas.map((load) => official(load, offices)),
          ),
        )
      : element('p', { class: 'loketnaker-empty' }, 'Belum ada petugas yang memegang atau menyelesaikan tugas.'),
    view.peran.length
      ? scrolled(
          table(
            'Beban tiap peran',
            ['Peran', ...office, 'Terbuka', 'Belum diambil', 'Berisiko', 'Terlambat', ...ends],
            view.peran.map((load) => role(load, offices)),
          ),
        )
      : element('p', { class: 'loketnaker-empty' }, 'Belum ada tugas dengan peran.'),
  );
}

/** The few who have something late or at risk, and roles whose queue does. */
export function whomToHelp(view) {
  const offices = several([...view.petugas, ...view.peran]);
  const people = view.petugas
    .filter((load) => load.terlambat + load.berisiko > 0)
    .map((load) => [load.nama ? `${load.nama} (${load.petugas})` : load.petugas, load, { petugas: load.petugas }]);
  const queues = view.peran
    .map((load) => ({
      ...load,
      terbuka: load.belumDiambil,
      berisiko: load.antreanBerisiko,
      terlambat: load.antreanTerlambat,
    }))
    .filter((load) => load.terlambat + load.berisiko > 0)
    .map((load) => [`Antrean ${load.nama}, belum diambil`, load, { peran: load.peran }]);
  const worst = [...people, ...queues]
    .sort(([, a], [, b]) => b.terlambat - a.terlambat || b.berisiko - a.berisiko)
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
        `${name}${offices ? `, ${load.namaKantor}` : ''}: `,
        element(
          'a',
          {
            href: linkTo({
              ...who,
              kantor: load.kantor,
              daftar: load.terlambat ? 'tugas-terlambat' : 'tugas-berisiko',
              tab: '',
            }),
          },
          `${number.format(load.terlambat)} terlambat, ${number.format(load.berisiko)} berisiko dari ${number.format(load.terbuka)} tugas`,
        ),
      ),
    ),
  );
}
