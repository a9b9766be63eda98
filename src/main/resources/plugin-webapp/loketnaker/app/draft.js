// What somebody types into one form, on its way to the server. It is nowhere else: not in the browser's storage, which
// the next one at this machine could read.

const SOON = 1500; // ms from the first letter that is not saved
const AGAIN = 5000; // ms after a failure

/** This page among those of the same official: what it saved itself it may write over. */
const PAGE = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

/** Those whose newest content the server does not have yet, also of forms that were left. */
const unsent = new Set();

/** A form that is no longer there, one that is too long, one that a colleague has now: trying again is no help. */
const isHopeless = (status) => status === 400 || status === 404 || status === 409;

/**
 * The draft of a form that is opened, once the server has what was typed in it before. Of the present user: what
 * somebody else had typed at this machine and could not be saved stays with them.
 */
export async function openDraft(path, { ask, send }) {
  const before = [...unsent].filter((draft) => draft.path === path);
  await Promise.allSettled(before.map((draft) => draft.flush()));
  const { author, content, savedAt, version } = await ask(path);
  const held = [...unsent].find((draft) => draft.path === path && draft.author === author);
  return held ?? new Draft({ path, author, content: content ?? {}, savedAt, version, ask, send });
}

/** The page may be closing. */
export const flushAll = () => Promise.allSettled([...unsent].map((draft) => draft.flush({ keepalive: true })));

class Draft {
  /** What another tab has saved meanwhile, { content, savedAt, version }: until one is taken, nothing is sent. */
  other = null;
  /** Hears of { savedAt }, { failed } and { other }. */
  told = () => {};
  #timer = null;
  #sending = null;
  #over = false;

  constructor({ path, author, content, savedAt, version = 0, ask, send }) {
    Object.assign(this, { path, author, content, savedAt, version, ask, send });
  }

  get isEmpty() {
    return !Object.keys(this.content).length;
  }

  get isSaved() {
    return !unsent.has(this);
  }

  /** All that stands in the form and was not there before. */
  typed(content) {
    if (this.#over || JSON.stringify(content) === JSON.stringify(this.content)) return;
    this.content = content;
    unsent.add(this);
    this.#later(SOON);
  }

  /** Now instead of soon; answers when the server has it, or does not take it. */
  flush(options) {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#sending ??= this.#write(options).finally(() => (this.#sending = null));
    return this.#sending;
  }

  /** Somebody looks at this tab again: did they go on in another? */
  async look() {
    if (!this.#over && !this.#sending && !this.other) await this.#isElsewhere().catch(() => {});
  }

  /** What stands in this tab is to be kept, in the place of the other. */
  keepThis() {
    this.version = this.other.version ?? 0;
    this.other = null;
    unsent.add(this);
    return this.flush();
  }

  /** What the other tab has saved is to stand here, too. */
  takeOther() {
    const { content, savedAt, version } = this.other;
    Object.assign(this, { content: content ?? {}, savedAt, version: version ?? 0, other: null });
    clearTimeout(this.#timer);
    this.#timer = null;
    unsent.delete(this);
  }

  /** The form was sent, and what was typed is used up. */
  async end() {
    const late = this.#sending;
    this.#forget();
    if (!late) return;
    await late; // it may have come after the form
    await this.send('DELETE', this.path).catch(() => {});
  }

  /** Throws it away; typing begins anew. */
  async discard() {
    const late = this.#sending;
    this.#forget();
    try {
      await late;
      await this.send('DELETE', this.path);
      Object.assign(this, { content: {}, savedAt: null, version: 0, other: null });
    } finally {
      this.#over = false;
    }
  }

  #forget() {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#timer = null;
    unsent.delete(this);
  }

  #later(time) {
    this.#timer ??= setTimeout(() => this.flush(), time);
  }

  async #write(options) {
    while (unsent.has(this) && !this.other) {
      const { content, author, version } = this;
      try {
        const saved = await this.send('PUT', this.path, { author, content, page: PAGE, version }, options);
        Object.assign(this, { savedAt: saved.savedAt, version: saved.version });
        if (content === this.content) unsent.delete(this);
      } catch (failed) {
        if (this.#over) return;
        if (failed.status === 409 && (await this.#isElsewhere().catch(() => false))) return;
        this.told({ failed });
        if (!isHopeless(failed.status)) this.#later(AGAIN);
        return;
      }
      if (!this.#over && this.isSaved) this.told({ savedAt: this.savedAt });
    }
  }

  /** Another tab has it otherwise; alike in both there is nothing to decide. A colleague's hold is no other tab. */
  async #isElsewhere() {
    const { author, content, savedAt, version = 0 } = await this.ask(this.path);
    if (author !== this.author || version === this.version || this.#over) return false;
    if (!differences(this.content, content ?? {}).length) {
      Object.assign(this, { savedAt, version });
      unsent.delete(this);
      this.told({ savedAt });
    } else {
      this.other = { content, savedAt, version };
      this.told({ other: this.other });
    }
    return true;
  }
}

/**
 * What differs between two tabs, field by field.
 *
 * @returns {{key: string, here: any, there: any}[]}
 */
export function differences(here, there) {
  const keys = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return keys
    .filter((key) => JSON.stringify(here[key] ?? null) !== JSON.stringify(there[key] ?? null))
    .map((key) => ({ key, here: here[key], there: there[key] }));
}

/**
 * What was typed: the fields of a form that hold something else than when it was opened, and those of the draft.
 *
 * @param opened each field as JSON, before anybody typed
 * @param computed fields that fill themselves in
 */
export function changedFields(now, opened, before, computed) {
  const keys = Object.keys(now).filter(
    (key) => !computed.has(key) && (key in before || JSON.stringify(now[key]) !== opened[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, now[key] ?? null]));
}

/** To compare with later. */
export const asOpened = (data) =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)]));
