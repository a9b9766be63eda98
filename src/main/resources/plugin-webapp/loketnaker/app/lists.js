// The lists of tasks: each with its count; a task that was taken stays in view, also where its list no longer shows it;
// a form that nobody has taken says so and is taken with one click; on a phone the open task stands alone.
import { element } from './dom.js';
import { ask } from './server.js';

const FRESH = 15000; // milliseconds; Tasklist draws its lists anew more often
const AGAIN = 60000;

const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
const shown = new Set();
let asked = null;

function counts() {
  if (!asked || Date.now() - asked.at > FRESH) {
    asked = { at: Date.now(), answer: ask('list-counts').catch(() => ({})) };
  }
  return asked.answer;
}

/** How many tasks stand in a list that is not open; Tasklist itself counts the open one. */
class Count extends HTMLElement {
  static observedAttributes = ['daftar'];

  connectedCallback() {
    shown.add(this);
    this.tell();
  }

  disconnectedCallback() {
    shown.delete(this);
  }

  attributeChangedCallback() {
    this.tell();
  }

  async tell() {
    const list = this.getAttribute('daftar');
    if (!list || !this.isConnected) return;
    const count = (await counts())[list];
    if (this.getAttribute('daftar') === list) this.textContent = count ?? '';
  }
}

customElements.define('loketnaker-jumlah', Count);

function countAgain() {
  asked = null;
  shown.forEach((count) => count.tell());
}

setInterval(() => document.hidden || !shown.size || countAgain(), AGAIN);
window.addEventListener('loketnaker:selesai', () => setTimeout(countAgain, 1000)); // when the step is done

// Taking a task.

function offer(claim) {
  return element(
    'div',
    { class: 'loketnaker-ambil alert alert-info' },
    element('span', {}, 'Tugas ini belum diambil siapa pun. Formulirnya dapat diisi sesudah Anda ambil. '),
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-primary',
        onclick: (event) => {
          event.target.disabled = true;
          claim().click();
          setTimeout(countAgain, 1000);
        },
      },
      'Ambil dahulu',
    ),
  );
}

/** The button stands above a form that nobody has taken, and nowhere else. */
function look() {
  const claim = () => document.querySelector('.task-details section.task-card button.claim');
  const form = document.querySelector('.task-details .disabled-form');
  const there = document.querySelector('.loketnaker-ambil');
  if (!claim() || !form) there?.remove();
  else if (!there) form.before(offer(claim));
  document.body.classList.toggle('loketnaker-satu-tugas', Boolean(openTask()));
  seen();
}

// The open task that its list does not show (any more).

function seen() {
  const list = document.querySelector('.column.tasks-list ol.tasks-list');
  const title = document.querySelector('.task-details section.task-card h2');
  const there = document.querySelector('.loketnaker-terbuka');
  const open = openTask();
  const missing = list && title && open && !list.querySelector('li.active, li .active');
  if (!missing) there?.remove();
  else if (there?.dataset.task !== open || there.dataset.name !== title.textContent) {
    there?.remove();
    list.before(
      element(
        'p',
        { class: 'loketnaker-terbuka', 'data-task': open, 'data-name': title.textContent },
        'Terbuka di samping: ',
        element('strong', {}, title.textContent.trim()),
        '. Tugas ini tidak ada (lagi) di daftar ini; yang sudah Anda ambil ada di ',
        element('button', { type: 'button', class: 'btn-link', onclick: mine }, 'Tugas saya'),
        '.',
      ),
    );
  }
}

/** The list "Tugas saya" with the task still open; a click on the list alone closes it. */
function mine() {
  const list = [...document.querySelectorAll('.task-filters .task-filter a')]
    .find((each) => each.textContent.trim().startsWith('Tugas saya'))
    ?.querySelector('loketnaker-jumlah')
    ?.getAttribute('daftar');
  const to = new URLSearchParams(location.hash.split('?')[1] ?? '');
  if (list) to.set('filter', list);
  location.hash = `#/?${to}`;
}

// A phone: the columns stand one below the other.

function back() {
  const to = new URLSearchParams(location.hash.split('?')[1] ?? '');
  to.delete('task');
  to.delete('detailsTab');
  location.hash = `#/?${to}`;
}

document.addEventListener('click', (event) => {
  if (event.target.closest?.('.loketnaker-ke-daftar')) back();
});

function way() {
  const top = document.querySelector('.column.task-details > .three-cols-layout-cell.top');
  if (!top || top.querySelector('.loketnaker-ke-daftar')) return;
  top.prepend(element('button', { type: 'button', class: 'btn btn-link loketnaker-ke-daftar' }, '‹ Daftar tugas'));
}

new MutationObserver(() => {
  look();
  way();
}).observe(document.body, { childList: true, subtree: true });
window.addEventListener('hashchange', () => {
  look();
  if (openTask() && matchMedia('(max-width: 842px)').matches) scrollTo(0, 0);
});
