// Firms and unions of the office's register, offered while their name or number is typed into a form; choosing one
// fills its fields. What is like one of them is asked about. Nothing is offered where the form asks for no firm.
import { alike, filledBy, told } from './firms-known.js';
import { element } from './dom.js';
import { ask, send } from './server.js';

const LEAST = 3;
const PAUSE = 350; // milliseconds without a letter: longer than the renderer takes to hear of the last one
const WORDS = { perusahaan: 'perusahaan', serikat: 'serikat' };
const KEYS = ['name', 'nib', 'npwp', 'address', 'branch'];
const LED_BY = ['name', 'nib', 'npwp'];

let lists = 0;
const opened = new WeakMap(); // by the element of the form: where it asks

window.addEventListener('loketnaker:isian', ({ detail }) => {
  const { taskId, processDefinitionId } = detail.params;
  opened.set(
    detail.element,
    taskId ? `task/${encodeURIComponent(taskId)}/firms` : `firm-offers/${encodeURIComponent(processDefinitionId)}`,
  );
});

window.addEventListener('loketnaker:formulir', async ({ detail }) => {
  const path = opened.get(detail.element);
  const asked = path && (await ask(path).catch(() => null)); // not theirs to fill in
  if (!asked) return;
  detail.element.parentNode?.querySelector(':scope > .loketnaker-nama-sama')?.remove(); // of the task before
  if (asked.sameName.length) detail.element.before(noteOf('loketnaker-nama-sama', sameName(asked.sameName)));
  if (asked.fields.length) new Offers(detail, path, asked.fields);
});

const noteOf = (kind, content) =>
  element('div', { class: `alert ${content.class} ${kind}`, role: 'status' }, ...content.nodes);

const sameName = (unions) => ({
  class: 'alert-warning',
  nodes: [
    element('p', {}, '▲ Nama serikat yang sama sudah ada dalam daftar kantor ini (UU 21/2000 ps. 19). Periksa dahulu:'),
    element('ul', {}, ...unions.map((union) => element('li', {}, told(union)))),
  ],
});

class Offers {
  #timer = null;
  #asking = 0;
  #list = null;
  #chosen = -1;
  #firms = [];
  #filled = new Map(); // key of a field: what was put into it from the register
  #likened = '';

  constructor({ element: node, form, values }, path, fields) {
    Object.assign(this, { node, form, values, path, fields });
    node.addEventListener('input', (event) => this.#typed(event.target));
    node.addEventListener('keydown', (event) => this.#pressed(event), true);
    node.addEventListener('focusout', (event) => this.#left(event));
    for (const field of this.#all()) {
      // or the browser's own list lies over ours
      if (this.#fieldsLedBy(field.key)) this.#inputOf(field.key)?.setAttribute('autocomplete', 'off');
    }
  }

  #all() {
    return this.form.get('formFieldRegistry').getAll();
  }

  #keyOf(input) {
    return this.#all().find((field) => field.key && this.#inputOf(field.key) === input)?.key;
  }

  #inputOf(key) {
    const field = this.#all().find((each) => each.key === key);
    return field && this.node.querySelector(`[id="fjs-form-${this.form._id}-${field.id}"]`);
  }

  /** Which of the declared fields count, by what stands in the form now. */
  #telling() {
    const values = this.values();
    return this.fields.filter(
      (each) =>
        !each.condition ||
        !this.#all().some((field) => field.key === each.condition) || // the server has asked the case
        each.answers.includes(values[each.condition]),
    );
  }

  #fieldsLedBy(key) {
    return this.fields.some((each) => LED_BY.some((name) => each[name] === key));
  }

  #typed(input) {
    clearTimeout(this.#timer);
    this.#close();
    const key = this.#keyOf(input);
    const fields = key && this.#telling().find((each) => LED_BY.some((name) => each[name] === key));
    if (!fields || input.value.trim().length < LEAST) return;
    this.#timer = setTimeout(() => this.#offer(input, fields), PAUSE);
  }

  async #offer(input, fields) {
    const mine = ++this.#asking;
    const found = await send('POST', this.path, { kind: fields.kind, text: input.value }).catch(() => []);
    if (mine !== this.#asking || document.activeElement !== input || !found.length) return;
    this.#open(input, fields, found);
  }

  #open(input, fields, found) {
    this.#close();
    const id = `loketnaker-tawaran-${++lists}`;
    this.#firms = found;
    this.#list = element(
      'ul',
      { id, class: 'loketnaker-tawaran', role: 'listbox', 'aria-label': `Sudah ada dalam daftar ${WORDS[fields.kind]}` },
      ...found.map((firm, place) =>
        element(
          'li',
          {
            id: `${id}-${place}`,
            role: 'option',
            'aria-selected': 'false',
            onmousedown: (event) => event.preventDefault(), // the field keeps the focus
            onclick: () => this.#choose(fields, firm),
          },
          told(firm),
        ),
      ),
    );
    this.#list.fields = fields;
    this.#list.input = input;
    input.closest('.fjs-form-field').append(this.#list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', id);
  }

  #close() {
    this.#asking += 1;
    this.#chosen = -1;
    this.#list?.input.setAttribute('aria-expanded', 'false');
    this.#list?.input.removeAttribute('aria-activedescendant');
    this.#list?.remove();
    this.#list = null;
  }

  #pressed(event) {
    if (!this.#list || event.target !== this.#list.input) return;
    const last = this.#firms.length - 1;
    const moves = {
      ArrowDown: () => this.#mark(this.#chosen >= last ? 0 : this.#chosen + 1),
      ArrowUp: () => this.#mark(this.#chosen <= 0 ? last : this.#chosen - 1),
      Escape: () => this.#close(),
      Enter: () => this.#chosen >= 0 && this.#choose(this.#list.fields, this.#firms[this.#chosen]),
    };
    if (!moves[event.key] || (event.key === 'Enter' && this.#chosen < 0)) return;
    event.preventDefault();
    event.stopPropagation(); // Enter sends no form, Esc closes no dialog
    moves[event.key]();
  }

  #mark(place) {
    this.#chosen = place;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === place)));
    this.#list.children[place].scrollIntoView({ block: 'nearest' });
    this.#list.input.setAttribute('aria-activedescendant', this.#list.children[place].id);
  }

  #choose(fields, firm) {
    this.#close();
    const before = this.values();
    for (const [key, value] of filledBy(fields, firm, before, this.#filled)) this.#fill(key, value);
    this.#likened = JSON.stringify(this.#typedFirm(fields, this.values()));
    this.#note(fields, 'loketnaker-mirip', null);
    this.#note(fields, 'loketnaker-nama-sama', null);
  }

  /** Below the name, in the place of what was told there before; nothing takes it away. */
  #note(fields, kind, content) {
    const field = this.#inputOf(fields.name)?.closest('.fjs-form-field');
    field?.querySelector(`:scope > .${kind}`)?.remove();
    if (content) field?.append(noteOf(kind, content));
  }

  #fill(key, value) {
    const field = this.#all().find((each) => each.key === key);
    const instance = this.form.get('formFieldInstanceRegistry').getAll().find((each) => each.id === field.id);
    if (!instance) return; // hidden now
    this.#filled.set(key, value);
    this.form._update({ fieldInstance: instance, value });
  }

  #typedFirm(fields, values) {
    return { kind: fields.kind, ...Object.fromEntries(KEYS.map((name) => [name, values[fields[name]] ?? ''])) };
  }

  /** Out of a field of a firm: whether it is like one that is known. */
  #left(event) {
    const key = this.#keyOf(event.target);
    const fields = key && this.#telling().find((each) => KEYS.some((name) => each[name] === key));
    if (!fields) return;
    setTimeout(() => {
      if (this.#list && document.activeElement !== this.#list.input) this.#close();
      this.#liken(fields);
    }, PAUSE); // after the field has told what it holds
  }

  async #liken(fields) {
    const typed = this.#typedFirm(fields, this.values());
    if (JSON.stringify(typed) === this.#likened || typed.name.trim().length < LEAST) return;
    this.#likened = JSON.stringify(typed);
    const { near, sameName: unions } = await send('POST', `${this.path}/like`, typed).catch(() => ({ near: [], sameName: [] }));
    if (JSON.stringify(typed) !== this.#likened) return;
    this.#note(fields, 'loketnaker-nama-sama', unions.length ? sameName(unions) : null);
    const others = near.filter((firm) => !alike(typed, firm));
    this.#note(fields, 'loketnaker-mirip', others.length ? this.#question(fields, others) : null);
  }

  #question(fields, firms) {
    return {
      class: 'alert-info',
      nodes: [
        element('p', {}, `Mirip dengan yang sudah ada dalam daftar ${WORDS[fields.kind]}. Bila memang itu, pakai; bila bukan, teruskan saja.`),
        element(
          'ul',
          {},
          ...firms.map((firm) =>
            element(
              'li',
              {},
              told(firm),
              ' ',
              element(
                'button',
                { type: 'button', class: 'btn btn-default btn-xs', onclick: () => this.#choose(fields, firm) },
                'Pakai yang ini',
              ),
            ),
          ),
        ),
      ],
    };
  }
}

export default [];
