// The page "Kalender": days that are added to the calendar or withdrawn from it while cases run.
import { element, number, shownDate, shownMoment, table } from './dom.js';
import { offices } from './offices.js';
import { ask } from './server.js';
import { decisions } from './calendar-decision.js';
import { changeForm } from './calendar-change.js';

export const KINDS = {
  'libur-nasional': 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
  'cabut-nasional': 'Pencabutan libur nasional atau cuti bersama',
  'konfirmasi-tahun': 'Konfirmasi kalender satu tahun',
  tutup: 'Hari tutup satu kantor',
  masuk: 'Hari masuk satu kantor',
  'cabut-kantor': 'Pencabutan hari tutup atau hari masuk',
};

const PAGE = '/kalender';
const LOOK_EVERY = 1500;

let visit;

/** One visit of the page, from its opening until another page is opened. */
class Visit {
  constructor(node) {
    this.changes = element('section', { 'aria-labelledby': 'loketnaker-kalender-riwayat' });
    this.decisions = element('section', {});
    this.form = element('section', {});
    this.announced = element('section', {});
    this.progress = element('div', { role: 'status', 'aria-live': 'polite' });
    node.replaceChildren(
      element(
        'div',
        { class: 'loketnaker-kalender' },
        element('h1', {}, 'Kalender kerja'),
        element(
          'p',
          {},
          'Tambahkan atau cabut hari libur, cuti bersama, hari tutup, atau hari masuk. Sebelum disetujui, terlihat dahulu tenggat berjalan mana yang bergeser.',
        ),
        this.progress,
        this.announced,
        this.decisions,
        this.form,
        this.changes,
      ),
    );
    this.open();
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
  }

  async open() {
    await this.load();
    if (!this.known || this.ended) return;
    const mine = await offices();
    const form = changeForm({ mine, national: this.known.mayChangeAll, approved: () => this.approved() });
    this.propose = form.propose;
    this.form.replaceChildren(form.node);
    this.show();
    this.decisions.replaceChildren(decisions());
  }

  /** Shows the progress, which stands above the form. */
  approved() {
    this.progress.parentElement.scrollIntoView({ block: 'start' });
    return this.load();
  }

  async load() {
    try {
      this.known = await ask('calendar');
    } catch (refused) {
      if (this.ended) return;
      const again = element(
        'button',
        { type: 'button', class: 'btn btn-default', onclick: () => this.open() },
        'Coba lagi',
      );
      this.changes.replaceChildren(
        element('p', { role: 'alert', class: 'text-danger' }, refused.message),
        refused.status === 403 ? '' : again,
      );
      return;
    }
    if (this.ended) return;
    this.show();
  }

  show() {
    const moving = this.known.changes.filter((each) => !each.done);
    this.progress.replaceChildren(...moving.map(progressOf));
    this.changes.replaceChildren(history(this.known.changes));
    this.announced.replaceChildren(...announcements(this.known, this.propose));
    clearTimeout(this.timer);
    if (moving.length) this.timer = setTimeout(() => this.load(), LOOK_EVERY);
    else if (this.moved) this.decisions.replaceChildren(decisions());
    this.moved = moving.length > 0;
  }
}

function progressOf(change) {
  const done = change.toCheck - change.left;
  const id = `loketnaker-kemajuan-${change.version}`;
  return element(
    'div',
    { class: 'alert alert-info loketnaker-kemajuan' },
    element(
      'label',
      { for: id },
      `${change.name}, ${shownDate(change.date)}: ${number.format(Math.max(0, done))} dari ${number.format(change.toCheck)} tenggat diperiksa, ${number.format(change.moved)} dipindahkan.`,
    ),
    element('progress', { id, max: Math.max(1, change.toCheck), value: Math.max(0, done) }),
    element('p', {}, 'Petugas dapat terus bekerja; halaman ini boleh ditutup.'),
  );
}

/** What a newer calendar file asks for, and years whose decree nobody has compared. */
function announcements(known, propose) {
  const years = known.provisional.map((year) =>
    element(
      'p',
      { class: 'alert alert-warning' },
      `Kalender ${year} belum dikonfirmasi: tenggat yang sampai ke tahun itu bertanda sementara. Cocokkan tanggalnya dengan keputusan, lalu konfirmasikan.`,
    ),
  );
  if (!known.shippedChanges.length) return years;
  return [
    ...years,
    element(
      'div',
      { class: 'loketnaker-usulan' },
      element('h2', {}, `Usulan dari berkas kalender: ${number.format(known.shippedChanges.length)}`),
      element(
        'p',
        {},
        'Berkas kalender versi ini berbeda dari kalender yang berlaku. Tidak ada tenggat yang bergeser sebelum usulannya diperiksa dan disetujui.',
      ),
      table(
        'Usulan dari berkas kalender',
        ['Tanggal', 'Perubahan', 'Keputusan', 'Tindakan'],
        known.shippedChanges.map((each) => [
          shownDate(each.date),
          `${KINDS[each.kind]}: ${each.name}`,
          each.decreeNumber + (each.decreeDate ? `, ${shownDate(each.decreeDate)}` : ' (tanggal belum diketahui)'),
          element(
            'button',
            {
              type: 'button',
              class: 'btn btn-default btn-sm',
              'aria-label': `Periksa usulan ${shownDate(each.date)}: ${each.name}`,
              onclick: () => propose?.(each),
            },
            'Periksa',
          ),
        ]),
      ),
    ),
  ];
}

function history(changes) {
  const title = element('h2', { id: 'loketnaker-kalender-riwayat' }, 'Perubahan yang berlaku');
  if (!changes.length)
    return element(
      'div',
      {},
      title,
      element('p', {}, 'Belum ada perubahan kalender; yang berlaku adalah kalender bawaan.'),
    );
  return element(
    'div',
    {},
    title,
    table(
      'Perubahan kalender, yang terbaru di atas',
      ['Tanggal', 'Perubahan', 'Kantor', 'Keputusan', 'Disetujui', 'Tenggat dipindahkan', 'Keadaan'],
      changes.map((each) => [
        shownDate(each.date),
        `${KINDS[each.kind]}: ${each.name}`,
        each.office ?? 'Semua kantor',
        each.decree,
        `${each.approvedBy}, ${shownMoment(each.approvedAt)}`,
        number.format(each.moved),
        each.done ? 'Selesai' : 'Sedang dipindahkan',
      ]),
    ),
  );
}

export default [
  {
    id: 'loketnaker-kalender-menu',
    pluginPoint: 'cockpit.navigation',
    priority: 7,
    async render(node) {
      if ((await offices().catch(() => [])).length) node.append(element('a', { href: `#${PAGE}` }, 'Kalender'));
    },
  },
  {
    id: 'loketnaker-kalender',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: { path: PAGE },
    render(node) {
      visit?.end();
      visit = new Visit(node);
    },
    unmount() {
      visit?.end();
    },
  },
];
