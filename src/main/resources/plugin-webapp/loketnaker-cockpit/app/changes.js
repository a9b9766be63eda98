// On the page of a version of a service: against which earlier version it is compared, on a page that can be printed.
import { element } from './dom.js';
import { load } from './load.js';
import { address } from './server.js';

const MOST = 20;

/** The version as the engine knows it: office, key and number. */
async function version(id) {
  const engine = location.pathname.replace(/\/app\/cockpit\/([^/]+).*/, '/api/engine/engine/$1');
  const answer = await fetch(`${engine}/process-definition/${encodeURIComponent(id)}`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error('Versi ini tidak dapat dibaca. Muat ulang halaman ini atau masuk lagi.');
  return answer.json();
}

/** The page that says what changes between two states of a service: versi-N, dasar (what is in force), usulan-N. */
export function comparing(office, service, before, after) {
  const [kept, named] = [office, service].map(encodeURIComponent);
  return address(`changes/${kept}/${named}/${before}/${after}`);
}

function comparison({ tenantId, key, version: number }, earlier) {
  return element(
    'li',
    {},
    element(
      'a',
      {
        href: comparing(tenantId, key, `versi-${earlier}`, `versi-${number}`),
        target: '_blank',
        rel: 'noopener',
      },
      `Apa yang berubah dari versi ${earlier} ke versi ${number}`,
    ),
  );
}

function page(definition) {
  if (definition.resource.startsWith('bersama/'))
    return [element('p', {}, 'Ini potongan bersama. Lihat perubahannya pada layanan yang memanggilnya.')];
  const last = definition.version - 1;
  if (!last) return [element('p', { role: 'status' }, 'Ini versi pertama layanan ini; tidak ada yang dibandingkan.')];
  const earlier = Array.from({ length: Math.min(last, MOST) }, (_, back) => last - back);
  return [
    element(
      'p',
      {},
      'Janji, batas, langkah, formulir, surat dan tabel, dengan kedua diagram dan contoh suratnya. Terbuka di tab lain dan dapat dicetak.',
    ),
    element('ul', {}, ...earlier.map((each) => comparison(definition, each))),
  ];
}

export default [
  {
    id: 'loketnaker.perubahan',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 90,
    properties: { label: 'Apa yang berubah' },
    render: (node, { processDefinitionId }) => {
      load(node, () => version(processDefinitionId), page);
    },
  },
];
