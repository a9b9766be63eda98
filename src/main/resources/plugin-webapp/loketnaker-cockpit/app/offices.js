import { ask } from './server.js';

let asking;

/**
 * The offices whose figures this user may see; none for those who may see no figures. Who asks at the same time asks
 * once; the next user asks anew.
 */
export function offices() {
  asking ??= ask('offices')
    .catch((refused) => {
      if (refused.status === 403) return [];
      throw refused;
    })
    .finally(() => {
      asking = undefined;
    });
  return asking;
}
