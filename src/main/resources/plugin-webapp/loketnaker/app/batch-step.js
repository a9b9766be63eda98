// One step of several cases as a table: a line for each case, a column for each thing that its form asks for, and a
// line on top that fills them all.
import { element } from './dom.js';

const label = (field) => `${field.label}${field.required && !field.conditional ? ' *' : ''}`;

function chooser(field, attributes) {
  return element(
    'select',
    attributes,
    element('option', { value: '' }, ''),
    ...field.choices.map((choice) => element('option', { value: choice.value }, choice.label)),
  );
}

const KINDS = { date: 'date', time: 'time', datetime: 'datetime-local' };

function input(field, named) {
  const attributes = { 'aria-label': named, class: 'form-control input-sm' };
  if (field.choices.length) return chooser(field, attributes);
  if (field.type === 'checkbox') return element('input', { 'aria-label': named, type: 'checkbox' });
  if (field.type === 'textarea') return element('textarea', { ...attributes, rows: 1, maxlength: field.maxLength });
  const kind = KINDS[field.dateKind] ?? 'text';
  return element('input', { ...attributes, type: kind, maxlength: field.maxLength });
}

const isTick = (node) => node.getAttribute('type') === 'checkbox';

function show(node, value) {
  if (isTick(node)) node.checked = value === true;
  else node.value = value ?? '';
}

const valueOf = (node) => (isTick(node) ? node.checked === true : node.value.trim());

/** Puts a value where its path says; groups of a form are objects within the object. */
export function put(values, path, value) {
  const parts = path.split('.');
  const last = parts.pop();
  let group = values;
  for (const part of parts) group = group[part] ??= {};
  group[last] = value;
  return values;
}

const at = (values, path) => path.split('.').reduce((group, part) => group?.[part], values);

function objection(line) {
  if (line.state === 'WAITING') return 'Sedang dikerjakan';
  if (line.state === 'REFUSED') return `Ditolak: ${line.message ?? 'lihat perkaranya'}`;
  return line.holder ? `Dipegang ${line.holder}` : null;
}

/** What was typed and not sent stays when the page draws itself anew. */
function row(step, line, place, typed) {
  const mine = typed(line.task);
  const free = !line.holder && line.state !== 'WAITING';
  const ticked = element('input', {
    type: 'checkbox',
    'aria-label': `Kerjakan ${line.about.applicant}`,
    disabled: !free,
  });
  ticked.checked = free && mine.ticked !== false;
  ticked.addEventListener('change', () => (mine.ticked = ticked.checked));
  const inputs = step.fields.map((field) => {
    const node = input(field, `${field.label}, ${line.about.applicant}`);
    node.disabled = !free;
    show(node, mine.values[field.key] ?? at(line.known, field.key));
    node.addEventListener('change', () => (mine.values[field.key] = valueOf(node)));
    return node;
  });
  const told = objection(line);
  const cells = [
    ticked,
    String(place),
    element(
      'span',
      {},
      line.about.applicant,
      element('br'),
      element('small', { class: 'text-muted' }, line.about.number),
      told ? element('br') : null,
      told ? element('small', { class: line.state === 'REFUSED' ? 'text-danger' : 'text-muted' }, told) : null,
    ),
    ...inputs,
  ];
  return {
    node: element('tr', {}, ...cells.map((cell) => element('td', {}, cell))),
    fill: (index, value) => {
      if (!free || !ticked.checked) return;
      show(inputs[index], value);
      mine.values[step.fields[index].key] = value;
    },
    values: () =>
      free && ticked.checked
        ? step.fields.reduce((all, field, index) => put(all, field.key, valueOf(inputs[index])), {})
        : null,
    tick: (yes) => {
      if (!free) return;
      ticked.checked = yes;
      mine.ticked = yes;
    },
    task: line.task,
  };
}

function forAll(step, rows) {
  const every = element('input', { type: 'checkbox', 'aria-label': 'Kerjakan semua' });
  every.checked = true;
  every.addEventListener('change', () => rows.forEach((each) => each.tick(every.checked)));
  const cells = step.fields.map((field, index) => {
    const node = input(field, `${field.label}, untuk semua`);
    node.addEventListener('change', () => rows.forEach((each) => each.fill(index, valueOf(node))));
    return node;
  });
  return element(
    'tr',
    { class: 'loketnaker-angkatan-semua' },
    ...[every, '', element('strong', {}, 'Untuk semua'), ...cells].map((cell) => element('td', {}, cell)),
  );
}

/**
 * The table with its button.
 *
 * @param typed answers what was typed for a task
 * @param send takes the values by task
 */
export function stepTable(step, workable, typed, send) {
  const rows = step.lines.map((line, index) => row(step, line, index + 1, typed));
  const message = element('p', { role: 'alert', class: 'text-danger loketnaker-angkatan-pesan' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary', disabled: !workable }, 'Selesaikan bersama');
  return element(
    'form',
    {
      class: 'loketnaker-angkatan-langkah',
      'aria-label': step.name,
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        const values = Object.fromEntries(
          rows.map((each) => [each.task, each.values()]).filter(([, filled]) => filled),
        );
        message.textContent = '';
        button.disabled = true;
        try {
          await send(values);
        } catch (refused) {
          message.textContent = refused.message;
          button.disabled = false;
        }
      },
    },
    element('h3', {}, `${step.name} (${step.lines.length})`),
    element(
      'div',
      { class: 'loketnaker-angkatan-gulir', tabindex: '0', role: 'region', 'aria-label': `Isian ${step.name}` },
      element(
        'table',
        { class: 'table table-condensed loketnaker-table' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...['', 'No.', 'Peserta', ...step.fields.map(label)].map((title) => element('th', { scope: 'col' }, title)),
          ),
        ),
        element('tbody', {}, rows.length > 1 ? forAll(step, rows) : null, ...rows.map((each) => each.node)),
      ),
    ),
    element(
      'p',
      { class: 'text-muted' },
      'Yang bertanda * wajib; yang lain menurut pilihan di sampingnya. Hanya baris yang dicentang yang dikerjakan, masing-masing pada perkaranya sendiri.',
    ),
    workable ? element('p', {}, button) : null,
    message,
  );
}
