// The documents of a case for its manager: what there is for each requirement, what was struck out, and who read it.
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { address, ask } from './server.js';

function links(path, paper) {
  const to = `${path}/${encodeURIComponent(paper.id)}`;
  return element(
    'span',
    {},
    paper.shown
      ? element(
          'a',
          { href: address(to), target: '_blank', rel: 'noopener', 'aria-label': `Buka ${paper.name} di tab baru` },
          'Buka',
        )
      : null,
    ' ',
    element('a', { href: address(to, { download: true }), download: '', 'aria-label': `Unduh ${paper.name}` }, 'Unduh'),
  );
}

function readers(paper) {
  if (!paper.reads.length) return 'Belum pernah';
  return element(
    'details',
    {},
    element('summary', {}, `${paper.reads.length} kali`),
    element('ul', {}, ...paper.reads.map((read) => element('li', {}, `${read.by.name}, ${shownMoment(read.at)}`))),
  );
}

function state(paper) {
  if (!paper.struck) return 'Berlaku';
  return `✗ Dicoret oleh ${paper.struck.by.name}, ${shownMoment(paper.struck.at)}: ${paper.struck.reason}`;
}

function rows(path, requirement) {
  const named = requirement.name ?? 'Berkas lain';
  if (requirement.waived && !requirement.documents.length)
    return [[named, `Tidak diperlukan: ${requirement.waived.reason}`, requirement.waived.by.name, '', '', '']];
  if (!requirement.documents.length)
    return requirement.name ? [[named, requirement.obligatory ? '○ Belum ada (wajib)' : '○ Belum ada', '', '', '', '']] : [];
  return requirement.documents.map((paper) => [
    named,
    paper.name,
    `${paper.by.name}, ${shownMoment(paper.at)}`,
    state(paper),
    readers(paper),
    links(path, paper),
  ]);
}

/** Loads by itself; the rest of the page does not wait for it. */
export function documents(caseId) {
  const path = `cases/files/${encodeURIComponent(caseId)}/documents`;
  const section = element('section', { class: 'loketnaker-dokumen' });
  load(
    section,
    () => ask(path),
    (list) =>
      table(
        'Dokumen',
        ['Syarat', 'Berkas', 'Ditambahkan', 'Keadaan', 'Dibaca', 'Lihat'],
        [...list.requirements, list.others].flatMap((row) => rows(path, row)),
      ),
  );
  return section;
}
