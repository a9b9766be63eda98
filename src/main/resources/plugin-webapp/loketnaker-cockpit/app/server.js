import { server } from '../../../../../../assets/loketnaker/server.js';

export const { address, ask, send, token } = server('cockpit', 'loketnaker-cockpit');
