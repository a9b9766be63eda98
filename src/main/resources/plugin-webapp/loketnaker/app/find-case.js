// The page "Cari perkara": where a case is, for everybody who works on its service. What is looked for stands in no
// address; the file of a case is only read here.
import { limitsOf, stepsOf } from '../../../../../../assets/loketnaker/case-tables.js';
import { clock } from '../../../../../../assets/loketnaker/clock.js';
import { record } from '../../../../../../assets/loketnaker/record.js';
import { PAGE, fileLink, whereItIs } from './case-standing.js';
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { search } from './search.js';
import { address, ask, download, send } from './server.js';
import { user } from './user.js';

const { asked, back, go } = search(PAGE, ['page']);
const LEAST = 3;

const pathOf = (id, rest = '') => `cases/${encodeURIComponent(id)}${rest}`;

function form(text, look) {
  const input = element('input', {
    id: 'loketnaker-cari-teks',
    name: 'text',
    type: 'search',
    class: 'form-control',
    value: text,
    maxlength: '100',
    'aria-describedby': 'loketnaker-cari-cara',
  });
  const form = element(
    'form',
    {
      class: 'loketnaker-perkara-cari',
      role: 'search',
      autocomplete: 'off', // or the browser offers the names to the next one who types
      onsubmit: (submitted) => {
        submitted.preventDefault();
        look({ text: input.value.trim() });
      },
    },
    element(
      'div',
      { class: 'form-group' },
      element('label', { for: 'loketnaker-cari-teks' }, 'Nomor perkara, nama pemohon, NIK atau telepon'),
      input,
    ),
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Cari'),
  );
  return [
    form,
    element(
      'p',
      { id: 'loketnaker-cari-cara', class: 'text-muted' },
      `Cukup sebagian, sedikitnya ${LEAST} huruf atau angka. Yang ditampilkan perkara layanan yang Anda kerjakan.`,
    ),
  ];
}

function heading(answer) {
  const count = number.format(answer.count);
  if (answer.cut)
    return `Terlalu banyak perkara yang cocok. Di antara perkara terbaru ditemukan ${count}; tulis lebih lengkap untuk mencari di semua perkara.`;
  if (answer.more) return `Lebih dari ${count} perkara. Tulis lebih lengkap.`;
  return answer.count ? `${count} perkara ditemukan` : 'Tidak ada perkara yang cocok. Periksa ejaannya, atau tulis sebagian saja.';
}

function pager(answer, turn) {
  const last = Math.max(1, Math.ceil(answer.count / answer.perPage));
  if (last === 1) return null;
  const to = (page, label) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-default', disabled: page < 1 || page > last, onclick: () => turn(page) },
      label,
    );
  return element(
    'nav',
    { 'aria-label': 'Halaman hasil' },
    to(answer.page - 1, '‹ Sebelumnya'),
    ` Halaman ${answer.page} dari ${last} `,
    to(answer.page + 1, 'Berikutnya ›'),
  );
}

function found(each) {
  return element(
    'li',
    { class: 'loketnaker-letak' },
    element('h2', {}, fileLink(each, each.number), ` ${each.applicant}`),
    element('p', {}, `${each.serviceName}, ${each.officeName}`),
    each.subject ? element('p', { class: 'text-muted' }, each.subject) : null,
    whereItIs(each),
  );
}

function results(answer, turn) {
  return [
    element('p', { role: 'status' }, heading(answer)),
    element('ol', { class: 'loketnaker-perkara-daftar' }, ...answer.cases.map(found)),
    pager(answer, turn),
  ];
}

function page(node, who) {
  const { text = '', page: turned } = asked(who);
  const content = element('div', { 'aria-live': 'polite' });
  const look = (conditions) => go(conditions, () => node.replaceChildren(...page(node, who)));
  if (text)
    load(
      content,
      () => send('POST', 'cases', { text, page: Number(turned) || 1 }),
      (answer) => results(answer, (next) => look({ text, page: next })),
    );
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, 'Cari perkara'),
    ...form(text, look),
    content,
  ];
}

function papers(id) {
  const section = element('section');
  load(
    section,
    () => ask(pathOf(id, '/documents')),
    (list) => {
      const rows = [...list.requirements, list.others].flatMap((row) =>
        row.documents.map((paper) => [
          row.name ?? 'Berkas lain',
          element(
            'a',
            { href: address(pathOf(id, `/documents/${encodeURIComponent(paper.id)}`)), target: '_blank', rel: 'noopener' },
            paper.name,
          ),
          shownMoment(paper.at),
          paper.struck ? `✗ Dicoret: ${paper.struck.reason}` : 'Berlaku',
        ]),
      );
      return rows.length
        ? table('Berkas', ['Syarat', 'Berkas', 'Ditambahkan', 'Keadaan'], rows)
        : element('p', {}, 'Belum ada berkas yang diunggah pada perkara ini.');
    },
  );
  return section;
}

const IDENTITY_CARDS = ['KTP', 'SIM', 'Paspor', 'Surat kuasa dan KTP'];

/** The applicant lost the code: another one is printed, once their identity card was looked at. */
function lostCode(id) {
  const message = element('span', { role: 'status' });
  const card = element(
    'select',
    { id: 'loketnaker-kode-kartu', class: 'form-control' },
    element('option', { value: '' }, 'Pilih kartu yang dilihat'),
    ...IDENTITY_CARDS.map((name) => element('option', { value: name }, name)),
  );
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default',
      onclick: async () => {
        button.disabled = true;
        message.textContent = ' Menyiapkan…';
        try {
          message.textContent = ` ${await download(pathOf(id, '/code'), { identityCard: card.value }, 'tanda-terima.pdf')} diunduh. Kode yang lama tidak berlaku lagi.`;
        } catch (refused) {
          message.textContent = ` ${refused.message}`;
        }
        button.disabled = false;
      },
    },
    'Beri kode baru (PDF)',
  );
  return element(
    'details',
    { class: 'loketnaker-kode-hilang' },
    element('summary', {}, 'Kode pelacakan pemohon hilang'),
    element('p', {}, 'Lihat dahulu kartu identitas pemohon atau kuasanya. Pemberian kode dicatat pada perkara.'),
    element('p', {}, element('label', { for: 'loketnaker-kode-kartu' }, 'Kartu identitas yang dilihat'), card),
    element('p', {}, button, message),
  );
}

function file({ standing, file: opened }) {
  return [
    element('p', {}, element('a', { href: back() }, '‹ Cari perkara lain')),
    element('h1', {}, standing.number),
    element('p', {}, element('strong', {}, standing.applicant), ` – ${standing.serviceName}, ${standing.officeName}`),
    standing.subject ? element('p', {}, `Pokok: ${standing.subject}`) : null,
    element('div', { class: 'loketnaker-letak' }, whereItIs(standing)),
    element('p', {}, element('a', { href: address(pathOf(standing.id, '/card')), download: true }, 'Kartu kendali (PDF)')),
    lostCode(standing.id),
    clock(opened),
    papers(standing.id),
    element('section', {}, stepsOf(opened)),
    element('section', {}, limitsOf(opened)),
    record(opened),
  ];
}

export default [
  {
    id: 'loketnaker.cari',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/cari-perkara' },
    render: (node) => {
      node.classList.add('loketnaker-perkara');
      const id = new URLSearchParams(location.hash.split('?')[1] ?? '').get('id');
      if (id) load(node, () => ask(pathOf(id)), file);
      else
        load(node, user, (who) => {
          setTimeout(() => node.querySelector('input')?.focus());
          return page(node, who);
        });
    },
  },
  {
    id: 'loketnaker.cari.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 160,
    render: async (node) => {
      const mine = await ask('cases').catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE, class: 'loketnaker-buku-menu' }, 'Cari perkara'));
    },
  },
];
