import { server } from '../../../../../../assets/loketnaker/server.js';

export const { address, ask, send, token } = server('tasklist', 'loketnaker');
