// Why a deadline is due when it is due: a dialog that any page may open with showReason(deadlineId).
import { showReason as show } from '../../../../../../assets/loketnaker/reason.js';
import { ask } from './server.js';

export const showReason = (deadlineId) => show(() => ask(`deadlines/${encodeURIComponent(deadlineId)}/reason`));
