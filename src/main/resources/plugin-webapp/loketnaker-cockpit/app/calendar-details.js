// The deadlines of one service of one office that a change of the calendar would move, by due date.
import { element, shownMoment, table } from './dom.js';
import { showReason } from './reason.js';
import { send } from './server.js';

export async function listMoves(change, group, fired, target) {
  const body = element('div', {});
  target.replaceChildren(element('h4', {}, `${group.namaLayanan}, ${group.namaKantor}`), body);
  const rows = [];
  const more = async (after) => {
    const status = element('p', { role: 'status' }, 'Memuat…');
    body.append(status);
    try {
      const page = await send('POST', 'kalender/pratinjau/baris', {
        perubahan: change,
        kantor: group.kantor,
        layanan: group.layanan,
        sudahBerjalan: fired,
        setelah: after,
      });
      rows.push(...page.baris);
      const next = element(
        'button',
        { type: 'button', class: 'btn btn-default', onclick: () => more(page.berikutnya) },
        'Tampilkan 50 berikutnya',
      );
      body.replaceChildren(moves(rows, fired), page.berikutnya ? next : '');
    } catch (refused) {
      status.replaceWith(element('p', { role: 'alert', class: 'text-danger' }, refused.message));
    }
  };
  await more('');
}

function moves(rows, fired) {
  return table(
    fired ? 'Sudah berjalan sebelum waktunya menurut kalender baru' : 'Sebelum dan sesudah, menurut jatuh tempo',
    ['Perkara', 'Tenggat', 'Sebelum', 'Sesudah', 'Akibat'],
    rows.map((row) => [
      element('a', { href: `#/process-instance/${row.perkara}/runtime` }, row.nomor),
      element('button', { type: 'button', class: 'btn btn-link', onclick: () => showReason(row.tenggat) }, row.nama),
      shownMoment(row.sebelum),
      shownMoment(row.sesudah),
      { MOVES: 'Bergeser', PAST: 'Sudah lewat: perlu diputuskan', FIRED: 'Sudah berjalan: perlu diputuskan' }[
        row.nasib
      ],
    ]),
  );
}
