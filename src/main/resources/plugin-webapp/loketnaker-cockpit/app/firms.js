// The register of firms and unions has one page, in Tasklist, where managers are at home, too.
import { element } from './dom.js';
import { offices } from './offices.js';

const there = () => `${location.pathname.replace(/\/app\/cockpit\/([^/]+).*/, '/app/tasklist/$1/')}#/perusahaan`;

export default [
  {
    id: 'loketnaker.perusahaan.menu',
    pluginPoint: 'cockpit.navigation',
    priority: 3,
    render: async (node) => {
      if ((await offices().catch(() => [])).length) node.append(element('a', { href: there() }, 'Perusahaan'));
    },
  },
];
