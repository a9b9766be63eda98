// Our tabs beside a task in Tasklist, a module each. Camunda loads this one.

import controlCard from './kartu.js';
import events from './peristiwa.js';
import letters from './surat.js';

export default [...letters, ...controlCard, ...events];
