// The page "SLA": what is late, what will be late tomorrow, where cases wait, and whom to help.

import { element, number, shownMoment } from './dom.js';
import { figures } from './offices.js';
import { ask } from './server.js';
import { NOWHERE, asked, filterForm, filters, keepFocus, linkTo, listed } from './sla-filters.js';
import { casePage, cases, casesAreAt, download, numbers, places, services } from './sla-tables.js';
import { workload, whomToHelp } from './sla-load.js';
import { comparison, periods } from './sla-periods.js';
import { reports } from './sla-reports.js';
import { reasons } from './sla-why.js';
import { between } from './sla-between.js';
import { trend } from './sla-trend.js';

const FRESH_AFTER = 4000; // milliseconds; what the server answers may be a minute old, and is renewed by being asked

const section = (title, ...content) =>
  element('section', { 'aria-label': title }, element('h2', {}, title), ...content);

function tabs(question, whole) {
  const tab = (name, text) =>
    element(
      'li',
      { class: question.tab === name && !question.daftar ? 'active' : '' },
      element(
        'a',
        {
          href: linkTo({ tab: name, daftar: '', ...NOWHERE, halaman: '' }),
          'aria-current': question.tab === name ? 'page' : null,
        },
        text,
      ),
    );
  return element('ul', { class: 'nav nav-tabs' }, tab('', 'Ringkasan'), tab('beban', 'Beban kerja'), tab('banding', 'Perbandingan'), tab('sebab', 'Sebab'), whole ? tab('antar', 'Antar kantor') : '', tab('laporan', 'Laporan bulanan'));
}

function dueSoon(soon, list, caption, empty) {
  return section(
    `${soon.title}: ${soon.count}`,
    cases(caption, soon.rows, empty),
    soon.count > soon.rows.length
      ? element('p', {}, element('a', { href: linkTo({ daftar: list }) }, `Lihat semua ${soon.count}`))
      : '',
  );
}

const promisesDue = (soon) =>
  dueSoon(
    soon,
    'besok',
    'Janji yang akan lewat bila perkaranya tidak selesai sampai hari kerja berikutnya',
    'Tidak ada janji yang jatuh tempo sampai hari kerja berikutnya.',
  );

const stepsDue = (soon) =>
  dueSoon(
    soon,
    'langkah-besok',
    'Perkara yang batas langkahnya akan lewat, apa pun janjinya',
    'Tidak ada batas langkah sampai hari kerja berikutnya.',
  );

/** What no official can mend: the engine gave up on a step. */
function stopped(board) {
  if (!board.stopped) return '';
  return element(
    'p',
    { class: 'alert alert-danger', role: 'alert' },
    element(
      'a',
      { href: linkTo({ daftar: 'gangguan', tab: '', ...NOWHERE, halaman: '' }), class: 'alert-link' },
      `✕ ${number.format(board.stopped)} perkara terhenti karena gangguan mesin`,
    ),
    '. Langkah otomatisnya gagal berulang kali; administrator membenahi sebabnya, lalu mengulangnya.',
  );
}

function overview(board, work) {
  return [
    element(
      'div',
      { class: 'loketnaker-columns' },
      element('div', {}, promisesDue(board.promisesDue), stepsDue(board.stepsDue), section('Siapa yang perlu dibantu', whomToHelp(work))),
      section('Di mana menunggu', places(board.waiting)),
    ),
    section('Layanan', services(board)),
    section(board.counted === 'tugas' ? 'Tugas petugas per minggu' : 'Selesai per minggu', trend(board)),
    section(
      'Sepuluh perkara terlama',
      cases('Perkara terbuka yang paling lama diterima', board.oldest, 'Tidak ada perkara terbuka.'),
    ),
  ];
}

function content(question, board, work, list, compared, why, offices, again) {
  if (list)
    return [casePage(list, listed(question))];
  if (compared)
    return [comparison(compared, { ...filters(question), ...periods(question) }, board.asOf.slice(0, 10))];
  if (why) return [reasons(why, { ...filters(question), ...periods(question) }, board.asOf.slice(0, 10))];
  if (offices)
    return [between(offices, { service: offices.service, ...periods(question) }, board.asOf.slice(0, 10), again)];
  if (question.tab === 'laporan') return [reports(board.choices.offices, question.kantor, board.asOf.slice(0, 10))];
  if (question.tab === 'beban') return [workload(work, filters(question))];
  return overview(board, work);
}

async function load(question) {
  const chosen = filters(question);
  const list = question.daftar
    ? ask('sla/cases', { ...listed(question), page: question.halaman })
    : null;
  const compared = question.tab === 'banding' && !list ? ask('sla/periods', { ...chosen, ...periods(question) }) : null;
  const why = question.tab === 'sebab' && !list ? ask('sla/why', { ...chosen, ...periods(question) }) : null;
  const offices =
    question.tab === 'antar' && !list ? ask('sla/between', { service: question.layanan, ...periods(question) }) : null;
  return Promise.all([ask('sla', chosen), ask('sla/workload', chosen), list, figures(), compared, why, offices]);
}

function drawn(question, [board, work, list, mine, compared, why, offices], again) {
  casesAreAt(mine.instances);
  const chosen = filters(question);
  return [
    filterForm(board.choices),
    stopped(board),
    numbers(board, question.daftar),
    tabs(question, mine.instances),
    ...content(question, board, work, list, compared, why, offices, again),
    element(
      'p',
      { class: 'loketnaker-foot' },
      `Keadaan perkara terbuka pada ${shownMoment(board.asOf)}; perkara yang selesai dijumlahkan tiap menit. `,
      download('xlsx', question.daftar ? listed(question) : chosen, 'Unduh semua (XLSX)'),
      ' · ',
      download('csv', { ...chosen, table: 'layanan' }, 'Unduh layanan (CSV)'),
      ' · ',
      download('csv', { ...chosen, table: 'tren' }, 'Unduh tren (CSV)'),
    ),
  ];
}

/** One visit of the page: draws what the address asks for, again when it changes. */
class Visit {
  constructor(node) {
    this.body = element('div', { class: 'loketnaker-page', 'aria-live': 'off' });
    this.message = element('div', { role: 'status' });
    node.append(element('div', { class: 'loketnaker-sla' }, element('h1', {}, 'SLA'), this.message, this.body));
    this.changed = () => location.hash.startsWith('#/sla') && this.draw();
    addEventListener('hashchange', this.changed);
    this.draw();
  }

  async draw(again = false) {
    const hash = location.hash;
    clearTimeout(this.timer);
    if (!again) this.say('Memuat angka…');
    try {
      const question = asked();
      const answers = await load(question);
      if (this.over || location.hash !== hash) return;
      this.say('');
      this.show(question, answers, again);
    } catch (failed) {
      if (!this.over && location.hash === hash) this.fail(failed);
    }
  }

  show(question, answers, again) {
    if (again && this.body.contains(document.activeElement)) return; // nobody is thrown out of what they read
    this.body.replaceChildren(...drawn(question, answers, () => this.draw()));
    keepFocus(this.body);
    const age = Date.now() - new Date(answers[0].asOf).getTime();
    if (!again && age > FRESH_AFTER) this.timer = setTimeout(() => this.draw(true), FRESH_AFTER);
  }

  say(text) {
    this.message.replaceChildren(text);
  }

  fail(failed) {
    this.body.replaceChildren();
    this.message.replaceChildren(
      element(
        'div',
        { class: 'alert alert-danger', role: 'alert' },
        `${failed.message} `,
        element('button', { type: 'button', class: 'btn btn-default btn-sm', onclick: () => this.draw() }, 'Coba lagi'),
      ),
    );
  }

  end() {
    this.over = true;
    clearTimeout(this.timer);
    removeEventListener('hashchange', this.changed);
  }
}

const HOME = ['', '#/', '#/dashboard'];

/** Camunda shows everybody the buttons that only administrators may press; the style sheet hides them from others. */
const showButtons = (administrator) =>
  document.documentElement.classList.toggle('loketnaker-administrator', administrator);

/** Camunda's own pages count what a head does not lead: a head is led past them, to ours. */
function leadHere(isHead) {
  document.documentElement.classList.toggle('loketnaker-pimpinan', isHead);
  if (isHead && HOME.includes(location.hash)) location.replace('#/sla');
}

let visit;

const NOTHING = { offices: [] };

export default [
  {
    id: 'loketnaker-sla-navigation',
    pluginPoint: 'cockpit.navigation',
    priority: 90,
    async render(node) {
      const mine = await figures().catch(() => NOTHING);
      if (mine.offices.length) node.append(element('a', { href: '#/sla' }, 'SLA'));
      showButtons(Boolean(mine.administrator));
      leadHere(mine.offices.length > 0 && !mine.instances);
    },
  },
  {
    id: 'loketnaker-sla-page',
    pluginPoint: 'cockpit.route',
    priority: 90,
    properties: { path: '/sla' },
    render(node) {
      visit?.end();
      visit = new Visit(node);
    },
    unmount() {
      visit?.end();
    },
  },
];
