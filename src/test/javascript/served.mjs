// As the server lays our scripts out: each plugin reaches what all share under /assets/loketnaker.
const SHARED = new URL('../../main/resources/META-INF/resources/webjars/camunda/assets/loketnaker/', import.meta.url);

export function resolve(specifier, context, next) {
  const shared = /^[./]+\/assets\/loketnaker\/(.+)$/.exec(specifier);
  return shared ? { url: new URL(shared[1], SHARED).href, shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  return next(url, url.includes('/src/main/resources/') ? { ...context, format: 'module' } : context);
}
