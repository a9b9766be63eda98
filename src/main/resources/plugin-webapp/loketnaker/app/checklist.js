// The requirements of a service, each with what is there for it and a place to add more.
import { element, shownMoment } from './dom.js';
import { reasonField, sending as sendingForm } from './reasoned.js';
import { objection, shownSize, upload } from './upload.js';

let latest = 0;

const counted = (row) => row.documents.filter((paper) => !paper.struck);

function obligation(row) {
  if (row.obligatory) return element('span', { class: 'loketnaker-wajib' }, row.condition ? `Wajib, ${row.condition}` : 'Wajib');
  return row.name ? element('span', { class: 'loketnaker-bersyarat' }, row.condition ?? 'Bila ada') : null;
}

function state(row) {
  const count = counted(row).length;
  if (count) return element('span', { class: 'loketnaker-ada' }, `✓ ${count} berkas`);
  if (row.waived) return element('span', {}, '– Tidak diperlukan');
  return row.name ? element('span', { class: row.obligatory ? 'loketnaker-belum' : null }, '○ Belum ada') : null;
}

/** Who and when, and what may be done with it. */
function paper(each, actions) {
  const told = [each.type.toUpperCase(), shownSize(each.size), each.by.name, shownMoment(each.at), each.step];
  return element(
    'li',
    { class: each.struck ? 'loketnaker-dicoret' : 'loketnaker-dokumen' },
    element(
      'div',
      {},
      element('span', { class: 'loketnaker-nama' }, each.name),
      element('small', {}, told.filter(Boolean).join(' · ')),
    ),
    each.struck
      ? element(
          'small',
          {},
          `Dicoret oleh ${each.struck.by.name}, ${shownMoment(each.struck.at)}: ${each.struck.reason}`,
        )
      : element('div', { class: 'loketnaker-tindakan' }, ...actions(each)),
  );
}

function papers(row, { actions, needAgain }) {
  const struck = row.documents.filter((each) => each.struck);
  return [
    row.waived ? waiver(row, needAgain) : null,
    counted(row).length ? element('ul', {}, ...counted(row).map((each) => paper(each, actions))) : null,
    struck.length
      ? element(
          'details',
          {},
          element('summary', {}, `Dicoret (${struck.length})`),
          element('ul', {}, ...struck.map((each) => paper(each, actions))),
        )
      : null,
  ].filter(Boolean);
}

/** Who said that it is not needed, and why. */
function waiver(row, needAgain) {
  const message = element('span', { role: 'alert', class: 'text-danger' });
  const again = async () => {
    try {
      await needAgain(row.name);
    } catch (refused) {
      message.textContent = refused.message;
    }
  };
  return element(
    'p',
    { class: 'loketnaker-tanpa' },
    `Tidak diperlukan: ${row.waived.reason} (${row.waived.by.name}, ${shownMoment(row.waived.at)}) `,
    needAgain
      ? element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: again }, 'Diperlukan lagi')
      : '',
    message,
  );
}

/** A file on its way: how far, and if it is refused why. It stays until it is read. */
function sending(file) {
  const progress = element('progress', { max: '1', value: '0', 'aria-label': `Mengunggah ${file.name}` });
  const node = element(
    'li',
    { class: 'loketnaker-unggahan' },
    element('span', { class: 'loketnaker-nama' }, file.name),
    progress,
  );
  return {
    node,
    progress: (share) => (progress.value = share),
    done: () => node.remove(),
    refused: (message) =>
      node.replaceChildren(
        element('p', { role: 'alert', class: 'text-danger' }, element('strong', {}, '✗ Ditolak: '), message),
        element(
          'button',
          { type: 'button', class: 'btn btn-default btn-xs', onclick: () => node.remove() },
          'Tutup pesan',
        ),
      ),
  };
}

/** What else may be said of a requirement: that its paper was handed in unscanned, or is not needed. */
function saying(row, { onPaper, waive, changed }) {
  if (!row.name) return [];
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const place = element('div');
  const small = (text, label, onclick) =>
    element('button', { type: 'button', class: 'btn btn-link btn-sm', 'aria-label': `${label}: ${row.name}`, onclick }, text);
  const paperHandedIn = async () => {
    message.textContent = '';
    try {
      await changed(await onPaper(row.name));
    } catch (refused) {
      message.textContent = refused.message;
    }
  };
  const askWhy = () => {
    const { field, group } = reasonField(
      `loketnaker-tanpa-${++latest}`,
      'Alasannya tercatat pada perkara ini.',
      { label: 'Mengapa tidak diperlukan pada perkara ini?', longest: 500 },
    );
    const close = () => place.replaceChildren();
    const act = () => waive(row.name, field.value).then(close);
    const form = sendingForm('Catat tidak diperlukan', 'btn-primary btn-xs', [group], act);
    form.append(element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: close }, 'Batal'));
    place.replaceChildren(form);
    field.focus();
  };
  return [
    onPaper ? small('Diterima sebagai kertas', 'Diterima sebagai kertas', paperHandedIn) : null,
    waive ? small('Tidak diperlukan …', 'Tidak diperlukan', askWhy) : null,
    place,
    message,
  ].filter(Boolean);
}

/** The button for the keyboard and the place to drop files on. */
function adding(row, node, receive, said) {
  const name = row.name ?? 'Berkas lain';
  const input = element('input', {
    type: 'file',
    multiple: true,
    tabindex: '-1',
    'aria-hidden': 'true',
    class: 'loketnaker-pilih',
    'data-syarat': row.name ?? '',
    accept: row.types.map((ending) => `.${ending}`).join(','),
    onchange: () => {
      receive([...input.files]);
      input.value = '';
    },
  });
  node.addEventListener('dragover', () => node.classList.add('loketnaker-jatuhkan'));
  for (const over of ['dragleave', 'drop'])
    node.addEventListener(over, () => node.classList.remove('loketnaker-jatuhkan'));
  node.addEventListener('drop', (event) => receive([...event.dataTransfer.files]));
  return element(
    'div',
    { class: 'loketnaker-tambah' },
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-sm',
        'aria-label': `Tambah berkas: ${name}`,
        onclick: () => input.click(),
      },
      '+ Tambah berkas',
    ),
    element('small', {}, ` atau jatuhkan di sini (${row.types.filter((ending) => ending !== 'jpeg').join(', ')})`),
    ...said,
    input,
  );
}

function line(first, list, what) {
  const { path, changed, busy } = what;
  const title = `loketnaker-syarat-${++latest}`;
  const head = element('div', { class: 'loketnaker-kepala' });
  const there = element('div');
  const coming = element('ul', {}); // what is on its way stays there while the rest is drawn anew
  const node = element('section', { class: 'loketnaker-syarat', 'aria-labelledby': title }, head, there, coming);

  async function receive(file) {
    const shown = sending(file);
    coming.append(shown.node);
    const why = objection(file, first.types, list.largest);
    if (why) return shown.refused(why);
    const sent = path().then((to) => upload(to, { requirement: first.name }, file, shown.progress));
    busy(sent);
    try {
      await changed(await sent);
      return shown.done();
    } catch (refused) {
      return shown.refused(refused.message);
    }
  }

  function update(row) {
    head.replaceChildren(
      ...[element('h4', { id: title }, row.name ?? 'Berkas lain'), obligation(row), state(row)].filter(Boolean),
    );
    there.replaceChildren(...papers(row, what));
    node.hidden = Boolean(row.unneeded) && !row.documents.length;
  }

  update(first);
  if (list.mayAdd) node.append(adding(first, node, (files) => files.forEach(receive), saying(first, what)));
  return { node, update };
}

/** In one sentence what is there of what is needed. */
export function summary(list) {
  const needed = list.requirements.filter((row) => row.obligatory && !row.waived);
  const missing = needed.filter((row) => !counted(row).length);
  if (!needed.length) return 'Layanan ini tidak punya syarat wajib.';
  if (!missing.length) return `✓ Semua syarat wajib (${needed.length}) sudah ada berkasnya.`;
  return `▲ ${missing.length} dari ${needed.length} syarat wajib belum ada berkasnya: ${missing.map((row) => row.name).join('; ')}.`;
}

/**
 * Draws it. what.path() promises where files are sent to, what.changed(answer) follows each file that was taken in,
 * what.actions(paper) are the buttons beside a paper, what.busy(promise) hears of each file on its way. Where there
 * are such: what.onPaper(requirement) records an unscanned paper, what.waive(requirement, reason) that none is needed,
 * what.needAgain(requirement) that it is after all.
 */
export function checklist(list, what) {
  const told = element('p', { role: 'status', class: 'loketnaker-ringkas' }, summary(list));
  const lines = list.requirements.map((row) => line(row, list, what));
  const byName = new Map(list.requirements.map((row, place) => [row.name, lines[place]]));
  const others = line(list.others, list, what);
  return {
    nodes: [
      told,
      ...lines.map((each) => each.node),
      list.mayAdd || list.others.documents.length ? others.node : null,
    ].filter(Boolean),
    update(now) {
      told.textContent = summary(now);
      for (const row of now.requirements) byName.get(row.name)?.update(row);
      others.update(now.others);
    },
  };
}
