// What we add to Tasklist, a module each. Camunda loads this one.

import papers from './berkas.js';
import registers from './buku.js';
import controlCard from './kartu.js';
import taskCards from './kartu-tugas.js';
import intake from './penerimaan.js';
import events from './peristiwa.js';
import letters from './surat.js';
import limits from './tenggat.js';
import myMail from './surel-saya.js';

export default [...taskCards, ...papers, ...letters, ...controlCard, ...events, ...limits, ...registers, ...myMail, ...intake];
