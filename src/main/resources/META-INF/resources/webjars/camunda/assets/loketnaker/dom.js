/** Makes an element; children are nodes or texts, so that nothing is ever read as HTML. */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same for a drawing. */
export function drawing(name, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** A table with a header row; cells are texts or nodes. */
export function table(caption, headers, rows, attributes = {}) {
  return element(
    'table',
    { class: 'table table-condensed loketnaker-table', ...attributes },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...headers.map((header) => element('th', { scope: 'col' }, header)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell ?? ''))))),
  );
}

const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeZone: 'Asia/Jakarta' });
const moment = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' });

/** A local date {@code yyyy-MM-dd}, as people write it. */
export function shownDate(text) {
  return text ? date.format(new Date(`${text}T00:00:00+07:00`)) : '–';
}

/** A moment in ISO 8601, as people write it; the server sends local times of the office with their offset. */
export function shownMoment(text) {
  if (!text) return '–';
  const offset = /([+-]\d{2}):\d{2}$/.exec(text);
  if (!offset || offset[1] === '+07') return moment.format(new Date(text));
  const local = new Date(`${text.slice(0, 16)}:00+07:00`); // the office's own wall clock, whatever the browser's zone
  return moment.format(local);
}

export const number = new Intl.NumberFormat('id-ID');
