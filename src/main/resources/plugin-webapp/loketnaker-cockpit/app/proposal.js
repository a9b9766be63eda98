// One proposal: what it changes, how its trial goes, and what is decided on it.
import { comparing } from './changes.js';
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { address, ask, send } from './server.js';

const AGAIN = 3000; // milliseconds, while it is tried out

const path = (number, what = '') => `packs/proposals/${encodeURIComponent(number)}${what}`;

function facts(view) {
  const { line } = view;
  const decided = view.decidedAt
    ? `${view.decidedBy ?? 'sistem'}, ${shownMoment(view.decidedAt)}: ${view.decidedReason}`
    : '–';
  return table(`Usulan ${line.number}`, ['', ''], [
    ['Layanan', `${line.serviceName}, ${line.officeName}`],
    ['Keadaan', element('strong', {}, line.state)],
    ['Alasan', line.reason],
    ['Diajukan', `${line.by}, ${shownMoment(line.at)}, dari ${view.origin}`],
    ['Nomor keputusan', view.decree ?? '–'],
    ['Diputuskan', decided],
  ]);
}

function trial(view) {
  const { line } = view;
  const running = line.state === 'diperiksa';
  return element(
    'section',
    { class: 'loketnaker-usulan-hasil' },
    element('h4', {}, 'Hasil pemeriksaan'),
    running
      ? element(
          'div',
          {},
          element('progress', {
            max: Math.max(line.planned, 1),
            value: line.played,
            'aria-label': 'Skenario dimainkan',
          }),
          ` ${line.played} dari ${line.planned} skenario`,
        )
      : null,
    view.checked ? element('p', {}, `Diperiksa ${shownMoment(view.checked)}, ${line.played} skenario.`) : null,
    view.report ? element('pre', {}, view.report) : element('p', {}, 'Belum ada hasil.'),
  );
}

function letters(view) {
  if (!view.letters.length) return null;
  return element(
    'details',
    {},
    element('summary', {}, `${view.letters.length} surat yang tercetak dalam pemeriksaan`),
    element(
      'ul',
      {},
      ...view.letters.map((name) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: address(path(view.line.number, '/letter'), { name }), target: '_blank', rel: 'noopener' },
            name,
          ),
        ),
      ),
    ),
  );
}

/** Where what changes is said in words and pictures, for what was not new. */
const compared = ({ line }) => comparing(line.office, line.service, 'dasar', `usulan-${line.number}`);

/** What changes: the files, and the page that says what of them. */
function changes(view) {
  return element(
    'section',
    { class: 'loketnaker-usulan-perubahan', 'data-usulan': view.line.number },
    element('h4', {}, 'Yang berubah'),
    view.files.some((file) => file.change !== 'baru')
      ? element(
          'p',
          {},
          element('a', { href: compared(view), target: '_blank', rel: 'noopener' }, 'Baca apa yang berubah'),
          ': langkah dan batas di kedua gambar, formulir, surat dan tabel, sebelum dan sesudah.',
        )
      : null,
    element(
      'ul',
      {},
      ...view.files.map((file) => element('li', {}, `${file.change}: `, element('code', {}, file.name))),
    ),
  );
}

/** A reason and what to do with it; the page is drawn anew with what came of it. */
function decision(view, redraw) {
  if (!view.agrees && !view.withdraws) return null;
  const field = (id, label, attributes) => [
    element('label', { for: id }, label),
    element('input', { id, class: 'form-control', maxlength: 200, ...attributes }),
  ];
  const [reasonLabel, reason] = field('loketnaker-usulan-alasan', 'Alasan', { required: true });
  const [decreeLabel, decree] = field('loketnaker-usulan-sk', 'Nomor keputusan, bila ada', {});
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const act = async (what) => {
    if (!reason.reportValidity()) return;
    try {
      const body = what === 'approve' ? { reason: reason.value, decree: decree.value } : { reason: reason.value };
      redraw(await send('POST', path(view.line.number, `/${what}`), body));
    } catch (refused) {
      message.textContent = refused.message;
    }
  };
  const button = (what, text, kind) =>
    element('button', { type: 'button', class: `btn ${kind}`, onclick: () => act(what) }, text);
  const passed = view.line.state === 'lulus';
  return element(
    'section',
    { class: 'loketnaker-usulan-putusan' },
    element('h4', {}, 'Putusan'),
    ...(view.agrees && passed ? [decreeLabel, decree] : []),
    reasonLabel,
    reason,
    message,
    view.agrees && passed ? button('approve', 'Setujui dan berlakukan', 'btn-primary') : null,
    ' ',
    view.agrees ? button('reject', 'Tolak', 'btn-default') : null,
    ' ',
    view.withdraws ? button('withdraw', 'Tarik usulan', 'btn-default') : null,
  );
}

function drawn(view, page, redraw) {
  return [
    element('p', {}, element('a', { href: `#${page}` }, '← Paket')),
    element('h3', {}, `Usulan ${view.line.number}: ${view.line.serviceName}`),
    element('p', { role: 'status' }, view.hint),
    facts(view),
    element(
      'p',
      {},
      element('a', { href: address(path(view.line.number, '/print')), download: '' }, 'Cetak berita perubahan (PDF)'),
      ' · ',
      element('a', { href: address(path(view.line.number, '/zip')), download: '' }, 'Unduh paket yang diusulkan'),
    ),
    changes(view),
    trial(view),
    letters(view),
    decision(view, redraw),
  ].filter(Boolean);
}

/** Whether something comes of it without this page. */
const waits = (view) => ['diajukan', 'diperiksa', 'lulus'].includes(view.line.state);

/** Fills the node, and looks again as long as the trial goes on and nobody has left the page. */
export function proposal(node, number, page) {
  const here = location.hash;
  let shown = '';
  const draw = (view) => {
    shown = JSON.stringify(view);
    if (waits(view)) setTimeout(lookAgain, AGAIN);
    return drawn(view, page, redraw);
  };
  const redraw = (view) => node.replaceChildren(...draw(view));
  const lookAgain = async () => {
    if (!node.isConnected || location.hash !== here) return;
    const view = await ask(path(number)).catch(() => null);
    if (view && JSON.stringify(view) !== shown) redraw(view);
    else if (!view || waits(view)) setTimeout(lookAgain, AGAIN);
  };
  load(node, () => ask(path(number)), draw);
}
