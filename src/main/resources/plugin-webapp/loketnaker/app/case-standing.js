// Where a case is, told to whoever asks: state, step, promise, what stands still, what is missing, letters.
import { element, shownDate, shownMoment } from './dom.js';
import { changeForms } from './letter-changes.js';
import { address } from './server.js';
import { standing } from './time-left.js';

export const PAGE = '#/cari-perkara';

/** The page of its file. An id tells of no person. */
export const fileLink = (found, text, attributes = {}) =>
  element('a', { href: `${PAGE}?id=${encodeURIComponent(found.id)}`, ...attributes }, text);

function state(found) {
  if (found.running) return found.pauses.length ? '‖ Berjalan, jam perkara berhenti' : '● Berjalan';
  return `■ ${found.outcome ?? 'Selesai'}, ${shownMoment(found.closed)}`;
}

function step(each) {
  const who = each.official ? `${each.official}${each.role ? ` (${each.role})` : ''}` : each.role;
  const waits = each.official ? `dikerjakan ${who}` : `menunggu diambil ${who ?? 'petugas'}`;
  return element('li', {}, element('strong', {}, each.name), `, ${waits}; batas langkah ${shownMoment(each.due)}`);
}

function promise(found) {
  const due = shownMoment(found.due);
  if (!found.running) return found.late ? `▲ Selesai sesudah ${due}` : `✓ Selesai sebelum ${due}`;
  return element('span', {}, `${due} · `, standing(found.left));
}

/** Opens an issued letter, to read and print it. */
export const letterLink = (found, each, text) =>
  element(
    'a',
    {
      href: address(`cases/${encodeURIComponent(found.id)}/letters/${encodeURIComponent(each.id)}`),
      target: '_blank',
      rel: 'noopener',
    },
    text,
  );

function letter(found, each) {
  const called = each.number ? `${each.name} nomor ${each.number}` : each.name;
  const withdrawn = each.state === 'terbit' ? '' : ` (${each.state})`;
  return element(
    'li',
    {},
    letterLink(found, each, called),
    `${each.date ? `, ${shownDate(each.date)}` : ''}${withdrawn}`,
    each.changeable
      ? changeForms(`cases/${encodeURIComponent(found.id)}/letters/${encodeURIComponent(each.id)}`, called, () =>
          location.reload(),
        )
      : null,
  );
}

const list = (entries) => element('ul', {}, ...entries);

function fact(term, ...description) {
  return [element('dt', {}, term), element('dd', {}, ...description)];
}

/** All of it, without number and name. */
export function whereItIs(found) {
  return element(
    'dl',
    {},
    ...fact('Keadaan', state(found)),
    ...(found.steps.length ? fact('Menunggu di', list(found.steps.map(step))) : []),
    ...fact(found.promised ? 'Janji selesai' : 'Batas menurut hukum', promise(found)),
    ...(found.pauses.length
      ? fact(
          'Jam berhenti',
          list(found.pauses.map((pause) => element('li', {}, `sejak ${shownMoment(pause.since)}: ${pause.ground}`))),
        )
      : []),
    ...(found.missing.length
      ? fact('Berkas wajib yang belum ada', list(found.missing.map((name) => element('li', {}, name))))
      : []),
    ...fact('Surat terbit', found.letters.length ? list(found.letters.map((each) => letter(found, each))) : 'Belum ada'),
    ...fact('Diterima', shownMoment(found.received)),
  );
}
