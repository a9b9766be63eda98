// The page "Jadwal sidang": who hears whom, when and where. And the question before a hearing is set that somebody or
// a room has no time for.
import { fileLink } from './case-standing.js';
import { element, shownDate, table } from './dom.js';
import { load } from './load.js';
import { question } from './question.js';
import { ask, send } from './server.js';

const PAGE = '/jadwal';
const DAY = 24 * 60 * 60 * 1000;
const SETTLED = 400; // milliseconds until the renderer has heard of what was entered

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const weekday = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'Asia/Jakarta' });
const named = (day) => `${weekday.format(new Date(`${day}T00:00:00+07:00`))}, ${shownDate(day)}`;

/** The Monday of the week in which a day lies. */
function monday(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return iso(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
}

const later = (day, days) => iso(Date.parse(`${day}T00:00:00Z`) + days * DAY);

const distinct = (hearings, key) => [...new Set(hearings.map((each) => each[key]).filter(Boolean))].sort();

function chooser(id, label, all, values, chosen, choose) {
  return element(
    'div',
    { class: 'form-group' },
    element('label', { for: id }, label),
    element(
      'select',
      { id, class: 'form-control', onchange: (event) => choose(event.target.value) },
      element('option', { value: '' }, all),
      ...values.map((value) => element('option', { value, selected: value === chosen }, value)),
    ),
  );
}

function line(hearing) {
  return [
    element('strong', {}, hearing.time.replace(':', '.')),
    fileLink(hearing, hearing.number),
    hearing.applicant,
    hearing.official,
    hearing.place,
    hearing.clash ? element('span', { class: 'loketnaker-bentrok' }, '▲ Bentrok') : '',
  ];
}

function days(office, chosen) {
  const shown = office.hearings.filter(
    (each) =>
      (!chosen.official || each.official === chosen.official) && (!chosen.place || each.place === chosen.place),
  );
  if (!shown.length) return [element('p', { role: 'status' }, 'Tidak ada sidang pada pekan ini.')];
  return distinct(shown, 'day').map((day) =>
    table(
      day === office.today ? `${named(day)} (hari ini)` : named(day),
      ['Jam', 'Perkara', 'Pemohon', 'Petugas', 'Tempat', ''],
      shown.filter((each) => each.day === day).map(line),
    ),
  );
}

function drawn(offices, place, show) {
  const all = offices.flatMap((office) => office.hearings);
  const chosen = { official: place.official, place: place.place };
  const body = element('div', { 'aria-live': 'polite' });
  const fill = () =>
    body.replaceChildren(
      ...offices.flatMap((office) => [
        ...(offices.length > 1 ? [element('h4', {}, office.officeName)] : []),
        ...days(office, chosen),
      ]),
    );
  const to = (text, from) =>
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => show({ ...chosen, from }) }, text);
  fill();
  return element(
    'div',
    { class: 'loketnaker-jadwal' },
    element('h3', {}, `Jadwal sidang, pekan ${shownDate(place.from)} – ${shownDate(later(place.from, 6))}`),
    element(
      'div',
      { class: 'loketnaker-jadwal-pilih' },
      to('‹ Pekan sebelumnya', later(place.from, -7)),
      to('Pekan ini', monday(iso(Date.now()))),
      to('Pekan berikutnya ›', later(place.from, 7)),
      chooser('loketnaker-jadwal-petugas', 'Petugas', 'Semua petugas', distinct(all, 'official'), chosen.official, (value) => {
        chosen.official = value;
        fill();
      }),
      chooser('loketnaker-jadwal-tempat', 'Tempat', 'Semua tempat', distinct(all, 'place'), chosen.place, (value) => {
        chosen.place = value;
        fill();
      }),
    ),
    body,
    element(
      'p',
      { class: 'text-muted' },
      'Sidang perkara yang masih berjalan. Satu sidang dihitung memakai petugas dan ruangnya 60 menit; yang beririsan ditandai bentrok.',
    ),
    element('p', {}, element('a', { href: '#/' }, '‹ Kembali ke daftar tugas')),
  );
}

function show(node) {
  const at = (place) =>
    load(
      node,
      () => ask('hearings', { from: place.from, until: later(place.from, 6) }),
      (offices) => drawn(offices, place, at),
    );
  at({ from: monday(iso(Date.now())), official: '', place: '' });
}

// --- Before one is set -------------------------------------------------------------------------------------------

const fieldsOf = (container) =>
  (container.components ?? []).flatMap((field) => (field.components ? fieldsOf(field) : [field]));

const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');

let entered = null; // the form that sets a hearing, and what it would clash with

const whose = ({ number, applicant }) => (applicant ? `${number} (${applicant})` : number);
const told = (clash) => `${clash.time.replace(':', '.')} ${whose(clash)}, ${clash.place}`;

function warning(clashes) {
  return element(
    'div',
    { class: 'alert alert-warning loketnaker-bentrok-peringatan', role: 'alert' },
    element('p', {}, '▲ Pada jam itu Anda atau tempatnya sudah dipakai:'),
    element('ul', {}, ...clashes.map((clash) => element('li', {}, told(clash)))),
  );
}

window.addEventListener('loketnaker:formulir', ({ detail }) => {
  entered = null;
  const taskId = openTask();
  const times = fieldsOf(detail.schema).filter((field) => field.properties?.agenda);
  if (!taskId || !times.length || detail.element.closest('.modal')) return;
  const form = { clashes: [], asked: '', confirmed: '' };
  entered = form;
  const valueOf = (name) => {
    const values = detail.values();
    return name in values ? values[name] : (detail.variables ?? {})[name];
  };
  const look = async () => {
    const wanted = times
      .map(({ key, properties }) => ({
        day: valueOf(properties.pada),
        time: valueOf(key),
        place: valueOf(properties.agenda),
      }))
      .filter(({ day, time }) => day && time)
      .map(({ day, time, place }) => ({ day, time: String(time).slice(0, 5), place: place ?? '' }));
    const now = JSON.stringify(wanted);
    if (now === form.asked) return;
    form.asked = now;
    const answers = await Promise.all(
      wanted.map((each) => send('POST', `task/${encodeURIComponent(taskId)}/clashes`, each).catch(() => [])),
    );
    if (form.asked !== now || entered !== form) return;
    form.clashes = answers.flat();
    detail.element.parentNode?.querySelector('.loketnaker-bentrok-peringatan')?.remove();
    if (form.clashes.length) detail.element.after(warning(form.clashes));
  };
  for (const kind of ['focusout', 'change', 'click', 'input'])
    detail.element.addEventListener(kind, () => setTimeout(look, SETTLED));
  setTimeout(look, SETTLED);
});

document.addEventListener(
  'click',
  async (event) => {
    const button = event.target.closest?.('.form-actions .btn-primary');
    if (!button || !entered?.clashes.length || entered.confirmed === entered.asked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const form = entered;
    const anyway = { label: 'Tetap jadwalkan', kind: 'danger' };
    const text = element('ul', {}, ...form.clashes.map((clash) => element('li', {}, told(clash))));
    if ((await question('Jadwal bentrok. Tetap dijadwalkan?', text, [anyway, { label: 'Ubah dahulu' }])) !== anyway) return;
    form.confirmed = form.asked;
    button.click();
  },
  true,
);

export default [
  {
    id: 'loketnaker.jadwal.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 140,
    render: async (node) => {
      const { any } = await ask('hearings/any').catch(() => ({ any: false }));
      if (any) node.append(element('a', { href: `#${PAGE}`, title: 'Jadwal sidang' }, 'Jadwal'));
    },
  },
  {
    id: 'loketnaker.jadwal',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: PAGE },
    render: show,
  },
];
