// Our pages in Cockpit, a module each. Camunda loads this one.

import calendar from './kalender.js';
import caseFile from './berkas.js';
import cases from './perkara.js';
import notices from './pemberitahuan.js';
import sla from './sla.js';
import waiting from './tunggu.js';

export default [...sla, ...cases, ...calendar, ...caseFile, ...waiting, ...notices];
