// The way to our resources, with the log-in of this browser.

const token = () => document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';

/** The resources of one of our plugins, in the web application that it belongs to. */
export function server(application, plugin) {
  const engine = () => location.pathname.match(new RegExp(`/app/${application}/([^/]+)`))?.[1] ?? 'default';
  const base = () => location.pathname.replace(new RegExp(`/app/${application}.*`), `/api/${application}/plugin/${plugin}/${engine()}`);

  /** The address of a resource; empty parameters are left out. */
  function address(path, parameters = {}) {
    const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '' && value !== null && value !== undefined));
    return `${base()}/${path}${query.size ? `?${query}` : ''}`;
  }

  /** Asks; answers what came, or throws an error that can be shown to people. */
  async function ask(path, parameters) {
    return answered(await fetch(address(path, parameters), { headers: { Accept: 'application/json' }, credentials: 'same-origin' }));
  }

  async function send(method, path, body) {
    return answered(
      await fetch(address(path), {
        method,
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() },
        body: JSON.stringify(body ?? {}),
      }),
    );
  }

  return { address, ask, send, token };
}

async function answered(answer) {
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const refused = await answer.json().catch(() => ({}));
  const error = new Error(refused.message ?? 'Data tidak dapat dimuat. Muat ulang halaman ini atau masuk lagi.');
  error.status = answer.status;
  throw error;
}
