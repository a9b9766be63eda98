// The same service in several offices, side by side.

import { element, number, shownDate, table } from './dom.js';
import { address, send } from './server.js';
import { linkTo } from './sla-filters.js';
import { often, periodForm, span, worked } from './sla-periods.js';
import { scrolled, share } from './sla-tables.js';

function services(view) {
  return element(
    'form',
    { class: 'loketnaker-filters', 'aria-label': 'Layanan yang dibandingkan', onsubmit: (event) => event.preventDefault() },
    element(
      'div',
      { class: 'form-group' },
      element('label', { for: 'loketnaker-antar-layanan' }, 'Layanan yang dibandingkan'),
      element(
        'select',
        {
          id: 'loketnaker-antar-layanan',
          class: 'form-control input-sm',
          onchange: (changed) => (location.hash = linkTo({ layanan: changed.target.value })),
        },
        ...view.services.map((each) => element('option', { value: each.id, selected: each.id === view.service }, each.name)),
      ),
    ),
  );
}

const stacked = (...parts) =>
  element('span', {}, ...parts.filter(Boolean).flatMap((part, index) => (index ? [element('br'), element('small', {}, part)] : [part])));

/** What an office promises, and what it took; a cell for each measure. */
function offices(view) {
  return scrolled(
    table(
      `${view.serviceName}: janji dan kenyataannya, ${span(view.period)}`,
      ['Kantor', 'Janji', 'Diterima', 'Selesai', 'Janji ditepati', 'Median waktu kerja', '9 dari 10 selesai dalam'],
      view.offices.map(({ name, promise, figure }) => [
        name,
        promise,
        number.format(figure.received),
        number.format(figure.ended),
        stacked(share(figure.ended, figure.inTime), `${number.format(figure.inTime)} dari ${number.format(figure.ended)}`),
        worked(figure.median),
        worked(figure.percentile90),
      ]),
    ),
  );
}

function cell(each) {
  if (!each) return '–';
  return stacked(
    `${worked(each.figure.median)} (${number.format(each.figure.ended)}×)`,
    each.limit ? `batas ${each.limit}` : null,
    `${share(each.figure.ended, each.figure.inTime)} tepat waktu`,
  );
}

function steps(view) {
  if (!view.steps.length)
    return element('p', { class: 'loketnaker-empty' }, 'Tidak ada langkah yang diselesaikan dalam periode ini.');
  return scrolled(
    table(
      'Langkah demi langkah: median waktu kerja, berapa kali diselesaikan, batasnya, dan bagian yang tepat waktu. Langkah disamakan menurut potongan bersama yang dipanggil; yang digambar sendiri, menurut namanya.',
      ['Langkah', ...view.offices.map((each) => each.name)],
      view.steps.map((line) => [stacked(line.name, line.part ? `dalam ${line.part}` : null), ...line.cells.map(cell)]),
    ),
  );
}

/** For administrators: whose figures managers of other offices may see. */
function agreements(view, again) {
  if (!view.agreements.length) return '';
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = (each) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-sm',
        'aria-label': `${each.at ? 'Tutup' : 'Buka'} angka ${each.name}`,
        onclick: async () => {
          try {
            await send('POST', `sla/between/${encodeURIComponent(each.office)}/${each.at ? 'withdraw' : 'agree'}`);
            again();
          } catch (refused) {
            message.textContent = refused.message;
          }
        },
      },
      each.at ? 'Tutup' : 'Buka',
    );
  return element(
    'section',
    { 'aria-label': 'Persetujuan' },
    element('h2', {}, 'Siapa boleh melihat kantor lain'),
    element(
      'p',
      {},
      'Manajer selalu melihat kantornya sendiri. Kantor lain terlihat dengan namanya sesudah dibuka di sini.',
    ),
    table(
      'Angka kantor yang dibuka bagi manajer kantor lain',
      ['Kantor', 'Keadaan', 'Tindakan'],
      view.agreements.map((each) => [
        each.name,
        each.at ? `✓ Dibuka sejak ${shownDate(each.at.slice(0, 10))}` : 'Tertutup',
        button(each),
      ]),
    ),
    message,
  );
}

/** The tab "Antar kantor". */
export function between(view, parameters, today, again) {
  if (!view.services.length)
    return element(
      'div',
      {},
      element(
        'p',
        { class: 'loketnaker-empty' },
        'Belum ada layanan yang dapat dibandingkan: layanannya hanya ada di satu kantor, atau administrator belum membuka kantor lain.',
      ),
      agreements(view, again),
    );
  const take = (format, more, text) =>
    element('a', { href: address('sla/between/download', { ...parameters, ...more, format }), download: '' }, text);
  return element(
    'div',
    {},
    services(view),
    often(today),
    periodForm(view),
    element('h2', {}, view.serviceName),
    offices(view),
    view.hidden
      ? element(
          'p',
          { class: 'loketnaker-empty' },
          `${number.format(view.hidden)} kantor lain mempunyai layanan ini; angkanya belum dibuka oleh administrator.`,
        )
      : '',
    element('h2', {}, 'Langkah demi langkah'),
    steps(view),
    element(
      'p',
      { class: 'loketnaker-foot' },
      take('xlsx', {}, 'Unduh semuanya (XLSX)'),
      ' · ',
      take('csv', { table: 'kantor' }, 'Unduh kantor (CSV)'),
      ' · ',
      take('csv', { table: 'langkah' }, 'Unduh langkah (CSV)'),
    ),
    agreements(view, again),
  );
}
