import { ask } from './server.js';

let known;

/** The offices whose figures this user may see, asked once; none for those who may see no figures. */
export function offices() {
  known ??= ask('kantor').catch((refused) => {
    if (refused.status === 403) return [];
    known = undefined;
    throw refused;
  });
  return known;
}
