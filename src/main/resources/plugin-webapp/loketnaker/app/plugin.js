// Our tabs beside a task in Tasklist, a module each. Camunda loads this one.

import events from './peristiwa.js';
import myMail from './surel-saya.js';
import letters from './surat.js';

export default [...letters, ...events, ...myMail];
