// The page "Angkatan": cases of one service that take their steps together, such as the participants of a training.
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { question } from './question.js';
import { search } from './search.js';
import { stepTable } from './batch-step.js';
import { ask, download, send } from './server.js';
import { upload } from './upload.js';
import { user } from './user.js';

const PAGE = '#/angkatan';
const AGAIN = 2000;

const { asked, linkTo } = search(PAGE, ['batch']);
const pathOf = (batch) => `batches/${encodeURIComponent(batch)}`;

/** What was typed and not sent, of this user in this page. */
const kept = new Map();

function typed(task) {
  if (!kept.has(task)) kept.set(task, { values: {} });
  return kept.get(task);
}

function field(caption, node) {
  return element('div', { class: 'form-group' }, element('label', { for: node.id }, caption), node);
}

function openForm(service) {
  const id = (name) => `loketnaker-angkatan-${name}-${service.office}-${service.service}`;
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const name = element('input', { id: id('nama'), class: 'form-control', required: true, maxlength: '120' });
  const seats = element('input', { id: id('kuota'), class: 'form-control', type: 'number', min: '1', max: '500' });
  const reserves = element('input', { id: id('cadangan'), type: 'checkbox' });
  return element(
    'form',
    {
      class: 'loketnaker-angkatan-buka',
      'aria-label': `Buka ${service.called}`,
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        message.textContent = '';
        try {
          const opened = await send('POST', 'batches', {
            office: service.office,
            service: service.service,
            name: name.value.trim(),
            seats: seats.value ? Number(seats.value) : null,
            reserves: reserves.checked,
          });
          location.hash = linkTo({ batch: opened.id });
        } catch (refused) {
          message.textContent = refused.message;
        }
      },
    },
    field(`Nama ${service.called.toLowerCase()} baru`, name),
    service.seats ? field('Kuota (kosong: tidak dibatasi)', seats) : null,
    service.reserves
      ? element('div', { class: 'form-group' }, element('label', { for: id('cadangan') }, reserves, ' Terima cadangan'))
      : null,
    element('div', { class: 'form-group' }, element('button', { type: 'submit', class: 'btn btn-primary' }, 'Buka')),
    message,
  );
}

function drawService(service, several) {
  const name = several ? `${service.serviceName} (${service.officeName})` : service.serviceName;
  return element(
    'section',
    {},
    element('h2', {}, name),
    service.workable ? openForm(service) : null,
    service.batches.length
      ? table(
          service.called,
          ['Nama', 'Dibuka', 'Keadaan'],
          service.batches.map((batch) => [
            element('a', { href: linkTo({ batch: batch.id }) }, batch.name),
            shownMoment(batch.openedAt),
            batch.closedAt ? `Ditutup ${shownMoment(batch.closedAt)}` : 'Terbuka',
          ]),
        )
      : element('p', {}, 'Belum ada.'),
  );
}

function drawServices(services) {
  const several = new Set(services.map((service) => service.office)).size > 1;
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, 'Angkatan'),
    element(
      'p',
      { class: 'text-muted' },
      'Perkara satu layanan yang dipanggil, diseleksi dan diselesaikan bersama. Hasil masing-masing tercatat pada perkaranya sendiri.',
    ),
    ...(services.length
      ? services.map((service) => drawService(service, several))
      : [element('p', {}, 'Tidak ada layanan berangkatan untuk peran Anda.')]),
  ];
}

function progress(sheet) {
  const waiting = sheet.entered.filter((step) => step.waiting);
  return waiting.map((step) => {
    const all = step.waiting + step.done + step.refused;
    const done = step.done + step.refused;
    return element(
      'p',
      { role: 'status' },
      `${step.name}: ${number.format(done)} dari ${number.format(all)} perkara selesai `,
      element('progress', { value: done, max: all }),
    );
  });
}

function refusals(sheet) {
  if (!sheet.refused.length) return null;
  return element(
    'div',
    { class: 'text-danger', role: 'status' },
    element('p', {}, 'Yang tidak dapat didaftarkan:'),
    element('ul', {}, ...sheet.refused.map((text) => element('li', {}, text))),
  );
}

function state(member) {
  if (!member.running) return member.outcome ?? 'Selesai';
  return member.waitsAt.join(', ') || 'Menunggu';
}

function memberButtons(batch, member, act) {
  if (!member.running) return '';
  const leave = async () => {
    const reason = element('input', { class: 'form-control', 'aria-label': 'Alasan', maxlength: '500' });
    const sure = { label: 'Keluarkan', kind: 'danger' };
    const text = element('span', {}, `${member.about.applicant} keluar dan perkaranya berjalan sendiri. Alasannya:`, reason);
    if ((await question('Keluarkan dari angkatan?', text, [sure, { label: 'Batal' }])) !== sure) return;
    act(() =>
      send('POST', `${pathOf(batch.id)}/members/${encodeURIComponent(member.about.id)}/leave`, { reason: reason.value }),
    );
  };
  const promote = () =>
    act(() => send('POST', `${pathOf(batch.id)}/members/${encodeURIComponent(member.about.id)}/promote`));
  const button = (caption, onclick) =>
    element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick }, caption);
  return element(
    'span',
    { class: 'loketnaker-angkatan-tombol' },
    member.reserve ? button('Jadikan peserta', promote) : null,
    button('Keluarkan', leave),
  );
}

function members(sheet, act) {
  const changes = sheet.workable && !sheet.batch.closedAt;
  const headers = ['No.', 'Nomor perkara', 'Nama', 'Pokok', 'Langkah atau hasil', ...(changes ? [''] : [])];
  if (!sheet.members.length) return element('p', {}, 'Belum ada peserta.');
  return element(
    'div',
    { class: 'loketnaker-angkatan-gulir', tabindex: '0', role: 'region', 'aria-label': 'Peserta' },
    table(
      `Peserta: ${number.format(sheet.members.length)}`,
      headers,
      sheet.members.map((member, index) => [
        number.format(index + 1),
        element('span', { class: 'loketnaker-angkatan-nomor' }, member.about.number),
        member.reserve ? `${member.about.applicant} (cadangan)` : member.about.applicant,
        member.about.subject ?? '–',
        state(member),
        ...(changes ? [memberButtons(sheet.batch, member, act)] : []),
      ]),
    ),
  );
}

function candidates(sheet, act) {
  if (!sheet.workable || sheet.batch.closedAt || !sheet.candidates.length) return null;
  const ticks = sheet.candidates.map((about) => {
    const tick = element('input', { type: 'checkbox', value: about.id, 'aria-label': `Masukkan ${about.applicant}` });
    tick.checked = true;
    return tick;
  });
  return element(
    'section',
    {},
    element('h2', {}, 'Siap masuk'),
    element('p', { class: 'text-muted' }, 'Perkara layanan ini yang menunggu di langkah bersama dan belum berangkatan.'),
    element(
      'div',
      { class: 'loketnaker-angkatan-gulir', tabindex: '0', role: 'region', 'aria-label': 'Siap masuk' },
      table(
        'Perkara yang belum berangkatan',
        ['', 'Nomor perkara', 'Nama', 'Pokok'],
        sheet.candidates.map((about, index) => [ticks[index], about.number, about.applicant, about.subject ?? '–']),
      ),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-primary',
        onclick: () =>
          act(() =>
            send('POST', `${pathOf(sheet.batch.id)}/members`, {
              cases: ticks.filter((tick) => tick.checked).map((tick) => tick.value),
            }),
          ),
      },
      'Masukkan yang dicentang',
    ),
  );
}

function workbooks(sheet, act, message) {
  const save = async (what, otherwise) => {
    try {
      message.textContent = `${await download(`${pathOf(sheet.batch.id)}/${what}`, {}, otherwise)} diunduh.`;
    } catch (refused) {
      message.textContent = refused.message;
    }
  };
  const button = (caption, onclick) =>
    element('button', { type: 'button', class: 'btn btn-default', onclick }, caption);
  const file = element('input', { type: 'file', accept: '.xlsx', id: 'loketnaker-angkatan-berkas' });
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    if (chosen) act(() => upload(`${pathOf(sheet.batch.id)}/participants`, {}, chosen, () => {}));
  });
  return element(
    'div',
    { class: 'loketnaker-angkatan-berkas' },
    button('Unduh daftar (XLSX)', () => save('xlsx', 'angkatan.xlsx')),
    sheet.workable && !sheet.batch.closedAt
      ? button('Unduh tabel kosong', () => save('template', 'peserta-baru.xlsx'))
      : null,
    sheet.workable && !sheet.batch.closedAt ? field('Daftarkan peserta dari XLSX', file) : null,
  );
}

function entered(sheet) {
  if (!sheet.entered.length) return null;
  return element(
    'details',
    {},
    element('summary', {}, 'Yang sudah dikerjakan bersama'),
    table(
      'Langkah bersama',
      ['Langkah', 'Diisi', 'Oleh', 'Selesai', 'Ditolak'],
      sheet.entered.map((step) => [
        step.name,
        shownMoment(step.at),
        step.by,
        number.format(step.done),
        number.format(step.refused),
      ]),
    ),
  );
}

function closing(sheet, act) {
  if (!sheet.workable || sheet.batch.closedAt || sheet.members.some((member) => member.running)) return null;
  const sure = { label: 'Tutup', kind: 'danger' };
  return element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default',
      onclick: async () => {
        const text = 'Sesudah ditutup tidak ada lagi yang masuk.';
        if ((await question(`Tutup ${sheet.batch.name}?`, text, [sure, { label: 'Batal' }])) === sure)
          act(() => send('POST', `${pathOf(sheet.batch.id)}/close`));
      },
    },
    `Tutup ${sheet.called.toLowerCase()}`,
  );
}

/** Answers nodes; draws itself anew when something was done, and while something is being done. */
function drawSheet(node, sheet) {
  const again = (answer) => node.replaceChildren(...drawSheet(node, answer).filter(Boolean));
  const message = element('p', { role: 'alert', class: 'text-danger loketnaker-angkatan-pesan' });
  const act = async (action) => {
    message.textContent = '';
    try {
      again(await action());
    } catch (refused) {
      message.textContent = refused.message;
      message.scrollIntoView?.({ block: 'center' });
    }
  };
  const status = element('div', { 'aria-live': 'polite' }, ...progress(sheet));
  if (sheet.entered.some((step) => step.waiting)) follow(node, status, sheet.batch.id, again);
  const seats = sheet.batch.seats ? ` Kuota ${number.format(sheet.batch.seats)}.` : '';
  return [
    element('p', {}, element('a', { href: PAGE }, '‹ Semua angkatan')),
    element('h1', {}, sheet.batch.name),
    element(
      'p',
      {},
      `${sheet.called}, ${sheet.serviceName}, ${sheet.officeName}. Dibuka ${shownMoment(sheet.batch.openedAt)}.${seats}`,
      sheet.batch.closedAt ? ` Ditutup ${shownMoment(sheet.batch.closedAt)}.` : '',
    ),
    status,
    message,
    refusals(sheet),
    ...sheet.steps.map((step) =>
      stepTable(step, sheet.workable, typed, async (values) => {
        const answer = await send('POST', `${pathOf(sheet.batch.id)}/steps/${encodeURIComponent(step.element)}`, {
          values,
        });
        Object.keys(values).forEach((task) => kept.delete(task));
        again(answer);
      }),
    ),
    candidates(sheet, act),
    element('h2', {}, 'Peserta'),
    workbooks(sheet, act, message),
    members(sheet, act),
    closing(sheet, act),
    entered(sheet),
  ];
}

/** Until all is done or the page is left. */
function follow(node, status, batch, again) {
  setTimeout(async () => {
    if (!status.isConnected) return;
    try {
      const entered = await ask(`${pathOf(batch)}/progress`);
      if (!status.isConnected) return;
      if (entered.some((step) => step.waiting)) {
        status.replaceChildren(...progress({ entered }));
        follow(node, status, batch, again);
      } else again(await ask(pathOf(batch)));
    } catch {
      follow(node, status, batch, again); // the server may be starting anew
    }
  }, AGAIN);
}

export default [
  {
    id: 'loketnaker.angkatan',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/angkatan' },
    render: (node) => {
      node.classList.add('loketnaker-angkatan');
      load(node, user, (who) => {
        const { batch } = asked(who);
        const content = element('div', {});
        if (batch)
          load(
            content,
            () => ask(pathOf(batch)),
            (sheet) => drawSheet(content, sheet),
          );
        else load(content, () => ask('batches'), drawServices);
        return content;
      });
    },
  },
  {
    id: 'loketnaker.angkatan.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 140,
    render: async (node) => {
      const mine = await ask('batches').catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE, class: 'loketnaker-angkatan-menu' }, 'Angkatan'));
    },
  },
];
