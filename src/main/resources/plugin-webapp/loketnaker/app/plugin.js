// Our tabs beside a task in Tasklist, a module each. Camunda loads this one.

import events from './peristiwa.js';

export default [...events];
