// The way to our resources, with the log-in of this browser.
import { element } from './dom.js';
import { token } from './token.js';

/** The resources of one of our plugins, in the web application that it belongs to. */
export function server(application, plugin) {
  const engine = () => location.pathname.match(new RegExp(`/app/${application}/([^/]+)`))?.[1] ?? 'default';
  const base = () =>
    location.pathname.replace(new RegExp(`/app/${application}.*`), `/api/${application}/plugin/${plugin}/${engine()}`);

  /** The address of a resource; empty parameters are left out. */
  function address(path, parameters = {}) {
    const query = new URLSearchParams(
      Object.entries(parameters).filter(([, value]) => value !== '' && value !== null && value !== undefined),
    );
    return `${base()}/${path}${query.size ? `?${query}` : ''}`;
  }

  /** Asks; answers what came, or throws an error that can be shown to people. */
  async function ask(path, parameters) {
    return answered(
      await fetch(address(path, parameters), { headers: { Accept: 'application/json' }, credentials: 'same-origin' }),
    );
  }

  const sent = (method, path, body, accepted, options) =>
    fetch(address(path), {
      ...options,
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: accepted, 'X-XSRF-TOKEN': token() },
      body: JSON.stringify(body ?? {}),
    });

  const send = async (method, path, body, options) =>
    answered(await sent(method, path, body, 'application/json', options));

  /**
   * Saves what the server makes of the conditions; answers the name of the file. A refusal says why, and nothing is
   * saved.
   */
  async function download(path, conditions, otherwise) {
    const answer = await sent('POST', path, conditions, '*/*');
    if (!answer.ok) await answered(answer);
    const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? otherwise;
    const file = URL.createObjectURL(await answer.blob());
    element('a', { href: file, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(file), 60000); // when it has been read
    return name;
  }

  return { address, ask, download, send, token };
}

async function answered(answer) {
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const refused = await answer.json().catch(() => ({}));
  const error = new Error(refused.message ?? 'Data tidak dapat dimuat. Muat ulang halaman ini atau masuk lagi.');
  error.status = answer.status;
  throw error;
}
