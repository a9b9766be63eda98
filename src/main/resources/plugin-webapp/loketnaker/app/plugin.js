// What we add to Tasklist, a module each. Camunda loads this one.

import startReceipt from './start-receipt.js';
import similar from './similar.js';
import './firm-offers.js';
import soleCase from './sole-case.js';
import taskHead from './task-head.js';
import outcome from './outcome.js';
import papers from './papers.js';
import batches from './batches.js';
import plans from './plans.js';
import queues from './queues.js';
import requests from './requests.js';
import registers from './books.js';
import firms from './firms.js';
import controlCard from './control-card.js';
import taskCards from './task-cards.js';
import intake from './intake.js';
import caseBrief from './case-brief.js';
import drafts from './form-drafts.js';
import formChecks from './form-checks.js'; // waits for the draft that the one before has asked for
import faults from './form-faults.js';
import findCase from './find-case.js';
import events from './events.js';
import letters from './letters.js';
import './hand-over.js';
import hearings from './hearings.js';
import limits from './limits.js';
import './lists.js';
import myMail from './my-mail.js';
import notes from './notes.js';
import signing from './signing.js';
import team from './team.js';

export default [
  ...taskCards,
  ...papers,
  ...letters,
  ...controlCard,
  ...events,
  ...limits,
  ...findCase,
  ...registers,
  ...hearings,
  ...firms,
  ...batches,
  ...queues,
  ...plans,
  ...requests,
  ...notes,
  ...signing,
  ...team,
  ...myMail,
  ...intake,
  ...caseBrief,
  ...formChecks,
  ...drafts,
  ...faults,
  ...similar,
  ...soleCase,
  ...taskHead,
  ...outcome,
  ...startReceipt,
];
