// The documents of a case for its manager: what there is for each requirement, what was struck out, and who read it.
import { element, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { address, ask } from './server.js';

function links(path, paper) {
  const to = `${path}/${encodeURIComponent(paper.id)}`;
  return element(
    'span',
    {},
    paper.tampil
      ? element(
          'a',
          { href: address(to), target: '_blank', rel: 'noopener', 'aria-label': `Buka ${paper.nama} di tab baru` },
          'Buka',
        )
      : null,
    ' ',
    element('a', { href: address(to, { unduh: true }), download: '', 'aria-label': `Unduh ${paper.nama}` }, 'Unduh'),
  );
}

function readers(paper) {
  if (!paper.dibaca.length) return 'Belum pernah';
  return element(
    'details',
    {},
    element('summary', {}, `${paper.dibaca.length} kali`),
    element('ul', {}, ...paper.dibaca.map((read) => element('li', {}, `${read.oleh.nama}, ${shownMoment(read.pada)}`))),
  );
}

function state(paper) {
  if (!paper.dicoret) return 'Berlaku';
  return `✗ Dicoret oleh ${paper.dicoret.oleh.nama}, ${shownMoment(paper.dicoret.pada)}: ${paper.dicoret.alasan}`;
}

function rows(path, requirement) {
  const named = requirement.nama ?? 'Berkas lain';
  if (!requirement.dokumen.length)
    return requirement.nama ? [[named, requirement.wajib ? '○ Belum ada (wajib)' : '○ Belum ada', '', '', '', '']] : [];
  return requirement.dokumen.map((paper) => [
    named,
    paper.nama,
    `${paper.oleh.nama}, ${shownMoment(paper.pada)}`,
    state(paper),
    readers(paper),
    links(path, paper),
  ]);
}

/** Loads by itself; the rest of the page does not wait for it. */
export function documents(caseId) {
  const path = `perkara/berkas/${encodeURIComponent(caseId)}/dokumen`;
  const section = element('section', { class: 'loketnaker-dokumen' });
  load(
    section,
    () => ask(path),
    (list) =>
      table(
        'Dokumen',
        ['Syarat', 'Berkas', 'Ditambahkan', 'Keadaan', 'Dibaca', 'Lihat'],
        [...list.syarat, list.lain].flatMap((row) => rows(path, row)),
      ),
  );
  return section;
}
