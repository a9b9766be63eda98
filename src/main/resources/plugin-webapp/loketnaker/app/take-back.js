// "Tarik kembali": who did a step opens it again while nothing else has moved in its case.
import { dialog } from './dialog.js';
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { reasonField, sending } from './reasoned.js';
import { ask, send } from './server.js';

const pathOf = (task) => `task/${encodeURIComponent(task)}/return`;

const listed = (title, texts) =>
  texts.length
    ? [element('p', {}, title), element('ul', {}, ...texts.map((text) => element('li', {}, text)))]
    : [];

const called = ({ name, number }) => (number ? `${name} nomor ${number}` : name);

/** What will happen, before it does. */
function consequences({ letters, waiting, sent }) {
  return [
    element(
      'p',
      {},
      'Langkah ini terbuka lagi atas nama Anda dengan isian Anda sebelumnya. Jam perkara dan tenggatnya kembali ' +
        'seperti sebelum langkah ini selesai. Penyelesaian dan penarikannya tercatat pada riwayat perkara.',
    ),
    ...listed(
      'Surat yang terbit ditarik, nomornya tetap terpakai. Jika sudah diserahkan, minta kembali dari penerimanya:',
      letters.filter(({ issued }) => issued).map(called),
    ),
    ...listed('Konsep surat yang dibuang:', letters.filter(({ issued }) => !issued).map(called)),
    ...listed('Pemberitahuan yang belum terkirim dan dibatalkan:', waiting),
    ...listed(
      '▲ Pemberitahuan ini sudah terkirim dan tidak dapat ditarik. Beri tahu pemohon dengan cara lain:',
      sent,
    ),
  ];
}

function form(task, done) {
  const reason = reasonField('loketnaker-tarik-alasan');
  return sending('Tarik kembali langkah ini', 'btn-danger', [reason.group], async () =>
    done(await send('POST', pathOf(task), { reason: reason.field.value })),
  );
}

function drawn(task, offer, done) {
  const about = element('p', {}, element('strong', {}, offer.number), ` – ${offer.step}`);
  return offer.hindrance
    ? [about, element('p', { role: 'status' }, `Langkah ini tidak dapat ditarik kembali. ${offer.hindrance}`)]
    : [about, ...consequences(offer), form(task, done)];
}

/** To the task that stands for the step now; the lists are read anew. */
function goTo({ task }) {
  location.hash = `#/?task=${encodeURIComponent(task)}`;
  location.reload();
}

export function takeBack(task) {
  dialog('Tarik kembali langkah', (content) =>
    load(
      content,
      () => ask(pathOf(task)),
      (offer) => drawn(task, offer, goTo),
    ),
  );
}

export const takeBackButton = (task, text = 'Tarik kembali langkah ini') =>
  element(
    'button',
    { type: 'button', class: 'btn btn-default btn-sm loketnaker-tarik', onclick: () => takeBack(task) },
    text,
  );

/** The steps that one did last and that may still be taken back. */
export function ownSteps(steps) {
  if (!steps.length) return null;
  return element(
    'section',
    { class: 'loketnaker-langkah-saya' },
    element('h3', {}, 'Langkah yang baru saya selesaikan'),
    element('p', { class: 'text-muted' }, 'Langkah dapat ditarik kembali selama langkah berikutnya belum disentuh.'),
    table(
      'Langkah terakhir saya pada perkara yang masih berjalan, paling lama 7 hari',
      ['Perkara', 'Pemohon', 'Langkah', 'Selesai', ''],
      steps.map((each) => [
        each.number,
        each.applicant,
        each.step,
        shownMoment(each.at),
        takeBackButton(each.task, 'Tarik kembali'),
      ]),
    ),
  );
}
