// A list of rows, such as the workers of a dispute, as a table.
import { element } from './dom.js';

/** @param table { heads, rows }: a heading for each column, and texts below them */
export const rows = (label, { heads, rows: lines }) =>
  element(
    'table',
    { class: 'table table-condensed', 'aria-label': label },
    element(
      'thead',
      {},
      element('tr', {}, element('th', { scope: 'col' }, 'No.'), ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element(
      'tbody',
      {},
      ...lines.map((cells, place) =>
        element('tr', {}, element('td', {}, String(place + 1)), ...cells.map((cell) => element('td', {}, cell))),
      ),
    ),
  );
