// The page "Tanda tangan": what waits for one's signature or initials, read one after the other and sent in one go.
// Each has its own outcome; what was decided and not sent yet is kept as the draft of its task.
import { brief } from './case-brief.js';
import { openDraft } from './draft.js';
import { element, shownMoment } from './dom.js';
import { load } from './load.js';
import { address, ask, send, token } from './server.js';

const PAGE = '/tanda-tangan';

const taskPath = (task, rest) => `task/${encodeURIComponent(task)}/${rest}`;
const calledLetter = ({ name, number }) => (number ? `${name} nomor ${number}` : name);

/** The choice of a decision, by its value. */
export const choiceOf = (item, values) =>
  item.decision.choices.find(({ value }) => value === values[item.decision.key]) ?? null;

/** The texts that are asked with what was chosen. */
export const textsOf = (item, values) => item.texts.filter((text) => text.with.includes(values[item.decision.key]));

/** What still has to be filled in; nothing when it can be sent. */
export function missing(item, values) {
  if (!choiceOf(item, values)) return 'Pilih putusannya.';
  const text = textsOf(item, values).find(({ key, required }) => required && !String(values[key] ?? '').trim());
  if (text) return `Isi ${text.label}.`;
  const unconfirmed = item.confirmed.find(({ key, required }) => required && !values[key]);
  return unconfirmed ? `Centang ${unconfirmed.label}.` : null;
}

/** What is sent, as Tasklist sends a form. */
export function submission(item, values) {
  const variables = { [item.decision.key]: { value: values[item.decision.key], type: 'String' } };
  for (const { key } of textsOf(item, values)) variables[key] = { value: values[key] ?? '', type: 'String' };
  for (const { key } of item.confirmed) variables[key] = { value: Boolean(values[key]), type: 'Boolean' };
  return { variables };
}

async function submit(item, values) {
  const engine = address('').replace(/\/api\/tasklist\/plugin\/[^/]+\/([^/]+)\/$/, '/api/engine/engine/$1');
  const answer = await fetch(`${engine}/task/${encodeURIComponent(item.task)}/submit-form`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify(submission(item, values)),
  });
  if (answer.ok) return;
  const refused = await answer.json().catch(() => ({}));
  const message = refused.message ?? 'Belum terkirim. Muat ulang halaman ini atau masuk lagi.';
  throw new Error(message.replace(/^Cannot .*?: /, ''));
}

class Desk {
  constructor(node, items) {
    this.node = node;
    this.items = items;
    this.drafts = new Map();
  }

  values(item) {
    return this.drafts.get(item.task)?.content ?? {};
  }

  ready() {
    return this.items.filter((item) => choiceOf(item, this.values(item)) && !missing(item, this.values(item)));
  }

  async open() {
    await Promise.all(
      this.items.map(async (item) => {
        const draft = await openDraft(taskPath(item.task, 'draft'), { ask, send }).catch(() => null);
        this.drafts.set(item.task, draft ?? { content: {}, typed: () => {}, flush: () => {}, end: () => {} });
      }),
    );
    this.list();
  }

  draw(...content) {
    this.node.replaceChildren(element('div', { class: 'loketnaker-tandatangan' }, ...content));
    this.node.firstElementChild.scrollTop = 0;
  }

  // The list.

  line(item) {
    const values = this.values(item);
    const choice = choiceOf(item, values);
    const state = !choice ? 'belum diputus' : missing(item, values) ? 'belum lengkap' : choice.label;
    return element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'btn-link', onclick: () => this.read(item) },
        item.letters.map(calledLetter).join(', ') || item.step,
      ),
      element('p', {}, element('strong', {}, item.number), ` ${item.applicant} · ${item.serviceName}`),
      element(
        'p',
        { class: 'text-muted' },
        `${item.step}${item.due ? `, ${item.late ? '▲ terlambat, ' : ''}jatuh tempo ${shownMoment(item.due)}` : ''}`,
      ),
      element('p', {}, choice && !missing(item, values) ? '● ' : '○ ', state),
    );
  }

  list(told = null) {
    const own = this.items.filter(({ escalated }) => !escalated);
    const up = this.items.filter(({ escalated }) => escalated);
    const ready = this.ready();
    this.draw(
      element('h1', {}, 'Tanda tangan'),
      told,
      own.length
        ? element('ol', { class: 'loketnaker-naskah' }, ...own.map((item) => this.line(item)))
        : element('p', {}, 'Tidak ada naskah yang menunggu tanda tangan atau paraf Anda.'),
      own.length > 1
        ? element(
            'p',
            {},
            element(
              'button',
              { type: 'button', class: 'btn btn-default', onclick: () => this.read(own[0]) },
              'Baca satu per satu',
            ),
          )
        : null,
      up.length
        ? element(
            'details',
            {},
            element('summary', {}, `Tugas bawahan yang naik karena terlambat (${up.length})`),
            element('ol', { class: 'loketnaker-naskah' }, ...up.map((item) => this.line(item))),
          )
        : null,
      element(
        'p',
        { class: 'loketnaker-kirim' },
        element(
          'button',
          { type: 'button', class: 'btn btn-primary', disabled: !ready.length, onclick: () => this.sendAll() },
          ready.length ? `Kirim ${ready.length} putusan` : 'Belum ada putusan untuk dikirim',
        ),
        ' ',
        element('a', { href: '#/' }, '‹ Kembali ke daftar tugas'),
      ),
    );
  }

  // One of them.

  read(item) {
    const among = this.items.filter(({ escalated }) => escalated === item.escalated);
    const place = among.indexOf(item);
    const values = { ...this.values(item) };
    const about = element('div', {});
    const asked = element('div', {});
    const message = element('p', { role: 'alert', class: 'text-danger' });
    const keep = () => {
      this.drafts.get(item.task).typed({ ...values });
    };
    const go = (to) => (to ? this.read(to) : this.list());
    const texts = () =>
      asked.replaceChildren(
        ...textsOf(item, values).map(({ key, label }) => {
          const id = `loketnaker-naskah-${key}`;
          const field = element('textarea', {
            id,
            class: 'form-control',
            rows: '3',
            oninput: (event) => {
              values[key] = event.target.value;
              keep();
            },
          });
          field.value = values[key] ?? '';
          return element('div', { class: 'form-group' }, element('label', { for: id }, label), field);
        }),
      );
    const form = element(
      'form',
      {
        class: 'loketnaker-putusan',
        onsubmit: (submitted) => {
          submitted.preventDefault();
          message.textContent = missing(item, values) ?? '';
          if (message.textContent) return;
          keep();
          this.drafts.get(item.task).flush();
          go(among[place + 1]);
        },
      },
      element(
        'fieldset',
        {},
        element('legend', {}, item.decision.label),
        ...item.decision.choices.map(({ value, label }) =>
          element(
            'label',
            { class: 'radio' },
            element('input', {
              type: 'radio',
              name: item.decision.key,
              value,
              checked: values[item.decision.key] === value,
              onchange: () => {
                values[item.decision.key] = value;
                keep();
                texts();
              },
            }),
            ` ${label}`,
          ),
        ),
      ),
      asked,
      ...item.confirmed.map(({ key, label }) =>
        element(
          'label',
          { class: 'radio' },
          element('input', {
            type: 'checkbox',
            checked: Boolean(values[key]),
            onchange: (event) => {
              values[key] = event.target.checked;
              keep();
            },
          }),
          ` ${label}`,
        ),
      ),
      message,
      element(
        'p',
        { class: 'loketnaker-kirim' },
        element(
          'button',
          { type: 'submit', class: 'btn btn-primary' },
          place + 1 < among.length ? 'Simpan putusan, baca berikutnya' : 'Simpan putusan, kembali ke daftar',
        ),
        ' ',
        place > 0
          ? element(
              'button',
              { type: 'button', class: 'btn btn-default', onclick: () => go(among[place - 1]) },
              '‹ Sebelumnya',
            )
          : null,
        ' ',
        element('button', { type: 'button', class: 'btn btn-default', onclick: () => go(among[place + 1]) }, 'Lewati'),
        ' ',
        element('button', { type: 'button', class: 'btn btn-link', onclick: () => this.list() }, 'Ke daftar'),
      ),
      element('p', { class: 'text-muted' }, 'Putusan baru berlaku sesudah dikirim dari daftar.'),
    );
    texts();
    this.draw(
      element('p', { class: 'text-muted' }, `Naskah ${place + 1} dari ${among.length}`),
      element('h1', {}, item.step),
      element('p', {}, element('strong', {}, item.number), ` ${item.applicant} · ${item.serviceName}`),
      ...item.letters.map((letter) => this.letter(item, letter)),
      about,
      form,
    );
    load(
      about,
      () => ask(taskPath(item.task, 'brief')),
      (told) => [brief(item.task, told)],
    );
  }

  /** In a window of its own, the same for each: no page may frame what Camunda's web applications answer. */
  letter(item, letter) {
    return element(
      'p',
      {},
      element(
        'a',
        {
          href: address(taskPath(item.task, `letters/${encodeURIComponent(letter.id)}/pdf`)),
          target: 'loketnaker-naskah',
          class: 'btn btn-default',
        },
        `Baca ${calledLetter(letter)} (PDF)`,
      ),
    );
  }

  // All of them.

  async sendAll() {
    const ready = this.ready();
    const bar = element('progress', { max: String(ready.length), value: '0' });
    const count = element('span', {}, `0 dari ${ready.length}`);
    this.draw(element('h1', {}, 'Mengirim putusan'), element('p', { role: 'status' }, bar, ' ', count));
    const done = [];
    const failed = [];
    for (const item of ready) {
      const values = this.values(item);
      try {
        await submit(item, values);
        done.push([item, choiceOf(item, values).label]);
        this.drafts.get(item.task).end();
      } catch (refused) {
        failed.push([item, refused.message]);
      }
      bar.value = done.length + failed.length;
      count.textContent = `${done.length + failed.length} dari ${ready.length}`;
    }
    this.items = this.items.filter((item) => !done.some(([each]) => each === item));
    this.list(outcome(done, failed));
  }
}

function outcome(done, failed) {
  const line = (mark) => ([item, text]) => element('li', {}, `${mark} ${item.number} ${item.applicant}: ${text}`);
  return element(
    'section',
    { class: `alert ${failed.length ? 'alert-warning' : 'alert-success'}`, role: 'status' },
    element('p', {}, `${done.length} putusan terkirim${failed.length ? `, ${failed.length} belum` : ''}.`),
    element('ul', {}, ...failed.map(line('✗')), ...done.map(line('✓'))),
  );
}

function show(node) {
  load(
    node,
    () => ask('signing'),
    (items) => {
      const place = element('div', {}, 'Memuat…');
      new Desk(place, items).open();
      return place;
    },
  );
}

const AGAIN = 60000; // milliseconds

/** For those for whom something waits; who signs nothing finds no such page. */
function menu(node) {
  const link = element('a', { href: `#${PAGE}` }, 'Tanda tangan');
  node.append(link);
  node.classList.add('hidden');
  const tell = async () => {
    const { count } = await ask('signing/count').catch(() => ({ count: 0 }));
    node.classList.toggle('hidden', !count);
    link.textContent = `Tanda tangan (${count})`;
  };
  tell();
  setInterval(() => document.hidden || tell(), AGAIN);
}

export default [
  { id: 'loketnaker.tandatangan.menu', pluginPoint: 'tasklist.navbar.action', priority: 5, render: menu },
  {
    id: 'loketnaker.tandatangan',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: PAGE },
    render: show,
  },
];
