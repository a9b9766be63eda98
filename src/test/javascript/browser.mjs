// What our scripts need of a browser, without one: elements that can be looked at, an address, and a server that
// tests play.
import { register } from 'node:module';

register('./served.mjs', import.meta.url);

class Fragment {
  childNodes = [];

  append(...nodes) {
    this.childNodes.push(...nodes.map((node) => (node instanceof Fragment ? node : String(node))));
  }

  replaceChildren(...nodes) {
    this.childNodes = [];
    this.append(...nodes);
  }

  /** What a person reads. */
  get textContent() {
    return this.childNodes.map((node) => (node instanceof Fragment ? node.textContent : node)).join('');
  }

  set textContent(text) {
    this.replaceChildren(text);
  }

  /** All elements below, in order, that the selector (a name, a class or both: "td", ".sisa", "span.sisa") finds. */
  querySelectorAll(selector) {
    const [name, ...classes] = selector.split('.');
    return this.childNodes
      .filter((node) => node instanceof Fragment)
      .flatMap((node) => [...(node.matches(name, classes) ? [node] : []), ...node.querySelectorAll(selector)]);
  }

  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }
}

class Element extends Fragment {
  attributes = {};
  style = {};
  dataset = {};
  listeners = {};

  constructor(name) {
    super();
    this.name = name;
    this.classList = {
      add: (each) => this.setAttribute('class', [this.getAttribute('class'), each].filter(Boolean).join(' ')),
    };
  }

  focus() {}

  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }

  getAttribute(name) {
    return this.attributes[name] ?? null;
  }

  addEventListener(event, listener) {
    (this.listeners[event] ??= []).push(listener);
  }

  /** As if a person did it; answers when the page has done its part. */
  does(event, details = {}) {
    return Promise.all(
      (this.listeners[event] ?? []).map((listener) => listener({ target: this, preventDefault() {}, ...details })),
    );
  }

  matches(name, classes) {
    const own = (this.getAttribute('class') ?? '').split(' ');
    return (!name || name === this.name) && classes.every((each) => own.includes(each));
  }
}

const page = new Element('body');

globalThis.document = {
  cookie: 'XSRF-TOKEN=rahasia; lain=1',
  body: page,
  createElement: (name) => new Element(name),
  createElementNS: (space, name) => new Element(name),
};
globalThis.window = globalThis;
globalThis.addEventListener = (event, listener) => page.addEventListener(event, listener);

/** Where the browser is; the hash is what people send each other. */
export function visit(pathname, hash = '') {
  globalThis.location = { pathname, hash };
}

visit('/camunda/app/tasklist/default/');

/** What the server will say to each request, in turn; answers the list of what was asked. */
export function serverSays(...answers) {
  const asked = [];
  globalThis.fetch = async (address, options = {}) => {
    asked.push({ address, ...options });
    const { status = 200, json } = answers[Math.min(asked.length, answers.length) - 1];
    return { ok: status < 400, status, json: async () => (json === undefined ? JSON.parse('<html>') : json) };
  };
  return asked;
}

const shared = (script) =>
  import(
    new URL(`../../main/resources/META-INF/resources/webjars/camunda/assets/loketnaker/${script}`, import.meta.url)
  );
const plugin = (name) => (script) =>
  import(new URL(`../../main/resources/plugin-webapp/${name}/app/${script}`, import.meta.url));

/** Our scripts: what all web applications share, and those of each of them. */
export const scripts = { shared, tasklist: plugin('loketnaker'), cockpit: plugin('loketnaker-cockpit') };

/** The time of one test, which passes when the test says so; the page has one timer at a time. */
export function ownTimer(t) {
  const { setTimeout, clearTimeout } = globalThis;
  let waiting = null;
  globalThis.setTimeout = (action, milliseconds) => (waiting = { action, left: milliseconds });
  globalThis.clearTimeout = () => (waiting = null);
  t.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  return {
    passes(milliseconds) {
      if (waiting && (waiting.left -= milliseconds) <= 0) {
        const { action } = waiting;
        waiting = null;
        action();
      }
    },
  };
}

/** A text as people read it: without the spaces that keep words together. */
export const read = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
