// What we add to Tasklist, a module each. Camunda loads this one.

import papers from './berkas.js';
import registers from './buku.js';
import controlCard from './kartu.js';
import taskCards from './kartu-tugas.js';
import intake from './penerimaan.js';
import events from './peristiwa.js';
import limits from './tenggat.js';

export default [...taskCards, ...papers, ...controlCard, ...events, ...limits, ...registers, ...intake];
