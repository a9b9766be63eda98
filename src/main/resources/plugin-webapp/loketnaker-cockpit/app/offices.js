import { ask } from './server.js';

const asking = new Map();

/** Who asks at the same time asks once; the next user asks anew. Nothing for those who may see nothing. */
function once(path, nothing) {
  if (!asking.has(path))
    asking.set(
      path,
      ask(path)
        .catch((refused) => {
          if (refused.status === 403) return nothing;
          throw refused;
        })
        .finally(() => asking.delete(path)),
    );
  return asking.get(path);
}

/** The offices that this user manages as a whole. */
export const offices = () => once('offices', []);

/**
 * The offices of which this user sees figures, whether Cockpit's own page of a running case is theirs, and whether they
 * may press the buttons there.
 */
export const figures = () => once('offices/figures', { offices: [], instances: false, administrator: false });
