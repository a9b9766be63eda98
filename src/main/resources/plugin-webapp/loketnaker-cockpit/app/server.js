import { server } from '../../../../../../assets/loketnaker/server.js';

export const { address, ask, download, send, token } = server('cockpit', 'loketnaker-cockpit');
