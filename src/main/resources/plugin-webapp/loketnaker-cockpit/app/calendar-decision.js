// Deadlines that a change of the calendar did not move by itself: a person decides what becomes of them.
import { element, shownMoment, table } from './dom.js';
import { showReason } from './reason.js';
import { ask, send } from './server.js';

const WHY = {
  FIRED: 'Batas sudah berjalan sebelum waktunya menurut kalender baru',
  PAST: 'Tenggat baru sudah lewat',
  FAILED: 'Tidak dapat dihitung atau dipindahkan; administrator menemukan sebabnya di log server',
};

/** The list; it loads itself. */
export function decisions() {
  const node = element('div', { class: 'loketnaker-putusan' });
  load(node, 0);
  return node;
}

async function load(node, first) {
  try {
    const page = await ask('calendar/decisions', { first });
    node.replaceChildren(...(page.rows.length ? shown(node, page, first) : []));
  } catch (refused) {
    const again = element(
      'button',
      { type: 'button', class: 'btn btn-default', onclick: () => load(node, first) },
      'Coba lagi',
    );
    node.replaceChildren(element('p', { role: 'alert', class: 'text-danger' }, refused.message), again);
  }
}

function shown(node, page, first) {
  const turn = (label, to) =>
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => load(node, to) }, label);
  return [
    element('h2', {}, 'Perlu diputuskan'),
    element(
      'p',
      {},
      'Tenggat ini tidak bergeser sendiri. Putuskan apa yang harus dilakukan, lalu catat; catatan masuk ke riwayat perkara.',
    ),
    table(
      'Tenggat yang tidak bergeser sendiri, yang belum diputuskan di atas',
      ['Perkara', 'Tenggat', 'Mengapa', 'Jatuh tempo', 'Menurut kalender baru', 'Keputusan'],
      page.rows.map((row) => [
        element('a', { href: `#/process-instance/${row.caseId}/runtime` }, row.number),
        element('button', { type: 'button', class: 'btn btn-link', onclick: () => showReason(row.deadlineId) }, row.name),
        WHY[row.fate],
        shownMoment(row.before),
        row.after ? shownMoment(row.after) : '',
        row.decidedAt
          ? `${row.remark} (${row.decidedBy}, ${shownMoment(row.decidedAt)})`
          : remark(node, row, first),
      ]),
    ),
    first > 0 ? turn('Sebelumnya', Math.max(0, first - 50)) : '',
    page.more ? turn('Berikutnya', first + 50) : '',
  ];
}

function remark(node, row, first) {
  const text = element('textarea', {
    class: 'form-control',
    rows: 2,
    maxlength: 2000,
    required: true,
    'aria-label': `Catatan keputusan untuk ${row.name}, ${row.number}`,
  });
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const done = async (how, what) => {
    try {
      await send('POST', `calendar/decisions/${row.version}/${encodeURIComponent(row.deadlineId)}${how}`, what);
      await load(node, first);
    } catch (refused) {
      message.textContent = refused.message;
    }
  };
  const again = () =>
    element(
      'button',
      { type: 'button', class: 'btn btn-link', onclick: () => done('/retry', {}) },
      'Coba pindahkan lagi',
    );
  return element(
    'form',
    {
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        await done('', { remark: text.value });
      },
    },
    text,
    message,
    element('button', { type: 'submit', class: 'btn btn-default' }, 'Catat keputusan'),
    row.fate === 'FAILED' ? again() : '',
  );
}
