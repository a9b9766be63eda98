// What is asked stands in the address, so that a link to it can be sent.

import { element } from './dom.js';

/** The filters as people read them in the address, and as the server calls them. */
const FILTERS = { kantor: 'office', layanan: 'service', unit: 'unit', petugas: 'official', periode: 'period' };

/** Asks for no step in particular, and for no days but those of the filter. */
export const NOWHERE = {
  langkah: '',
  panggilan: '',
  peranLangkah: '',
  peran: '',
  'daftar-dari': '',
  'daftar-sampai': '',
  'sebab-jenis': '',
  sebab: '',
};

/** The days of a list, as the address has them. */
export const listDays = ({ from, until }) => ({ 'daftar-dari': from, 'daftar-sampai': until });

/** Of what is asked for a list that which goes to the server. */
export function listed(question) {
  return {
    ...filters(question),
    status: question.daftar,
    element: question.langkah,
    call: question.panggilan,
    stepRole: question.peranLangkah,
    role: question.peran,
    from: question['daftar-dari'],
    until: question['daftar-sampai'],
    kind: question['sebab-jenis'],
    cause: question.sebab,
  };
}

/** The two periods that are compared. */
const PERIODS = ['dari', 'sampai', 'banding-dari', 'banding-sampai'];

const ALL = [...Object.keys(FILTERS), 'tab', 'daftar', ...Object.keys(NOWHERE), ...PERIODS, 'halaman'];

/** What the address asks for. */
export function asked() {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '');
  return Object.fromEntries(ALL.map((name) => [name, query.get(name) ?? '']));
}

/** The address of the same page with something changed. */
export function linkTo(changes = {}) {
  const wanted = Object.entries({ ...asked(), ...changes }).filter(([, value]) => value !== '' && value !== null);
  const query = new URLSearchParams(wanted);
  return `#/sla${query.size ? `?${query}` : ''}`;
}

/** Of what is asked that which goes to the server. */
export function filters(question) {
  return Object.fromEntries(Object.entries(FILTERS).map(([name, called]) => [called, question[name]]));
}

const PATIENCE = 400; // milliseconds: who looks for an entry with the keyboard passes over others

let lastChanged = null;
let waiting;

function choice(name, label, options, all) {
  const id = `loketnaker-sla-${name}`;
  const now = asked()[name];
  const known = options.some((option) => option.id === now);
  const select = element(
    'select',
    {
      id,
      class: 'form-control input-sm',
      onchange: (changed) => {
        lastChanged = id;
        const changes = { [name]: changed.target.value, halaman: '' };
        if (name === 'kantor') Object.assign(changes, { unit: '', layanan: '', petugas: '' });
        clearTimeout(waiting);
        waiting = setTimeout(() => (location.hash = linkTo(changes)), PATIENCE);
      },
    },
    all === null ? null : element('option', { value: '' }, all),
    ...options.map((option) => element('option', { value: option.id, selected: option.id === now }, option.name)),
    now && !known && all !== null ? element('option', { value: now, selected: true }, now) : null,
  );
  return element('div', { class: 'form-group' }, element('label', { for: id }, label), select);
}

/** The form of filters; a change takes effect at once. */
export function filterForm(choices) {
  const periods = [30, 90, 365].map((days) => ({ id: days === 90 ? '' : String(days), name: `${days} hari` }));
  return element(
    'form',
    { class: 'loketnaker-filters', 'aria-label': 'Saring', onsubmit: (event) => event.preventDefault() },
    choices.offices.length > 1 ? choice('kantor', 'Kantor', choices.offices, 'Semua kantor') : null,
    choice('layanan', 'Layanan', choices.services, 'Semua layanan'),
    choice('unit', 'Unit', choices.units, 'Semua unit'),
    choice('petugas', 'Petugas', choices.officials, 'Semua petugas'),
    choice('periode', 'Periode', periods, null),
    element('a', { class: 'btn btn-link btn-sm', href: '#/sla' }, 'Hapus saringan'),
  );
}

/** The page is drawn anew after a change; who works with the keyboard stays where they were. */
export function keepFocus(page) {
  if (lastChanged) page.querySelector(`#${lastChanged}`)?.focus();
}

addEventListener('focusin', (event) => {
  if (event.target.id !== lastChanged) lastChanged = null; // they went on by themselves
});
