// The deadlines of one service of one office that a change of the calendar would move, by due date.
import { element, shownMoment, table } from './dom.js';
import { showReason } from './reason.js';
import { send } from './server.js';

export async function listMoves(change, group, fired, target) {
  const body = element('div', {});
  target.replaceChildren(element('h4', {}, `${group.serviceName}, ${group.officeName}`), body);
  const rows = [];
  const more = async (after) => {
    const status = element('p', { role: 'status' }, 'Memuat…');
    body.append(status);
    try {
      const page = await send('POST', 'calendar/preview/rows', {
        change,
        office: group.office,
        service: group.service,
        fired,
        after,
      });
      rows.push(...page.rows);
      const next = element(
        'button',
        { type: 'button', class: 'btn btn-default', onclick: () => more(page.next) },
        'Tampilkan 50 berikutnya',
      );
      body.replaceChildren(moves(rows, fired), page.next ? next : '');
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
      element('a', { href: `#/process-instance/${row.caseId}/runtime` }, row.number),
      element('button', { type: 'button', class: 'btn btn-link', onclick: () => showReason(row.deadlineId) }, row.name),
      shownMoment(row.before),
      shownMoment(row.after),
      { MOVES: 'Bergeser', PAST: 'Sudah lewat: perlu diputuskan', FIRED: 'Sudah berjalan: perlu diputuskan' }[
        row.fate
      ],
    ]),
  );
}
