import { server } from '../../../../../../assets/loketnaker/server.js';

export const { address, ask, send } = server('cockpit', 'loketnaker-cockpit');
