// What Camunda's pages do not tell of themselves: the language they are in, and the office of whoever is logged in.

import { language } from './language.js';
import { user } from './user.js';

const root = document.querySelector('base').getAttribute('app-root');
const engine = location.pathname.match(/\/app\/[^/]+\/([^/]+)/)?.[1] ?? 'default';

async function ask(path) {
  const answer = await fetch(`${root}/api/${path}`, {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  });
  return answer.ok ? answer.json() : undefined;
}

/** The name of the only office of this user; undefined for an administrator, who belongs to none or to several. */
async function office() {
  const id = await user();
  if (!id) return undefined;
  const member = encodeURIComponent(id);
  const offices = await ask(
    `engine/engine/${engine}/tenant?userMember=${member}&includingGroupsOfUser=true&maxResults=2`,
  );
  return offices?.length === 1 ? offices[0].name : undefined;
}

/**
 * Camunda takes the brand away when the user logs out and makes a new one at the next log-in, perhaps of another
 * user.
 */
function tellOffice(header) {
  const brand = header.querySelector('.navbar-brand:not([data-office])');
  if (!brand) return;
  brand.dataset.office = '';
  office()
    .then((name) => {
      if (!name) return;
      const told = document.createElement('span');
      told.className = 'loketnaker-office';
      told.textContent = name;
      brand.title = `${brand.title}\n${name}`;
      brand.append(told);
    })
    .catch(() => {}); // the pages work without it
}

document.documentElement.lang = language;

const header = document.querySelector('[cam-widget-header]');
new MutationObserver(() => tellOffice(header)).observe(header, { childList: true, subtree: true });
tellOffice(header);
