// Our pages in Cockpit, a module each. Camunda loads this one.

import audit from './audit.js';
import calendar from './calendar.js';
import caseFile from './case-file.js';
import cases from './cases.js';
import changes from './changes.js';
import firms from './firms.js';
import notices from './notices.js';
import packs from './packs.js';
import people from './people.js';
import repairs from './repairs.js';
import schedule from './schedule.js';
import sla from './sla.js';
import waiting from './waiting.js';

export default [
  ...sla,
  ...cases,
  ...calendar,
  ...caseFile,
  ...waiting,
  ...changes,
  ...notices,
  ...schedule,
  ...firms,
  ...packs,
  ...audit,
  ...people,
  ...repairs,
];
