// "Alihkan": gives a task to a colleague, or back to all of its role, with a reason that is on the record of the case.
import { dialog } from './dialog.js';
import { element } from './dom.js';
import { load } from './load.js';
import { reasonField, sending } from './reasoned.js';
import { ask, send } from './server.js';

const NOBODY = ''; // back to all of the role

const pathOf = (task) => `task/${encodeURIComponent(task)}/hand-over`;

export const move = (task, holder, to, reason) => send('POST', pathOf(task), { holder, to, reason });

function choices(offer) {
  const colleagues = offer.colleagues.map(({ id, name }) => element('option', { value: id }, name));
  const queue = offer.holder ? element('option', { value: NOBODY }, 'Kembalikan ke antrean peran') : '';
  return element(
    'select',
    { id: 'loketnaker-alihkan-kepada', name: 'to', class: 'form-control', required: true },
    element('option', { value: 'pilih', disabled: true, selected: true }, 'Pilih rekan'),
    ...colleagues,
    queue,
  );
}

/** Fields for whom and why, and the button. */
export function moveForm(select, text, moving) {
  const reason = reasonField('loketnaker-alihkan-alasan', 'Alasan dicatat pada riwayat perkara dan kartu kendali.');
  return sending(
    text,
    'btn-primary',
    [
      element('div', { class: 'form-group' }, element('label', { for: select.id }, 'Kepada'), select),
      reason.group,
    ],
    async () => {
      if (select.value === 'pilih') {
        select.focus();
        throw new Error('Pilih kepada siapa tugas ini dialihkan.');
      }
      await moving(select.value, reason.field.value);
    },
  );
}

function drawn(task, offer, done) {
  const holder = element('p', {}, offer.holderName ? `Sekarang dipegang ${offer.holderName}.` : 'Belum diambil.');
  const step = element('p', {}, element('strong', {}, offer.step));
  if (!offer.allowed) {
    return [step, holder, element('p', {}, 'Hanya pemegangnya, atasannya, dan manajer yang dapat mengalihkan tugas.')];
  }
  if (!offer.colleagues.length && !offer.holder) {
    return [step, holder, element('p', {}, 'Tidak ada pegawai dengan peran ini yang sedang bertugas.')];
  }
  return [
    step,
    holder,
    moveForm(choices(offer), 'Alihkan', async (to, reason) => {
      await move(task, offer.holder, to, reason);
      done();
    }),
  ];
}

export function handOver(task, done = () => location.reload()) {
  dialog('Alihkan tugas', (content) =>
    load(
      content,
      () => ask(pathOf(task)),
      (offer) => drawn(task, offer, done),
    ),
  );
}

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('button[data-tugas].loketnaker-alihkan');
  if (button) handOver(button.dataset.tugas);
});

/** The name of who holds a task, which Tasklist itself shows of nobody but the present user. */
class Holder extends HTMLElement {
  static observedAttributes = ['tugas'];

  async attributeChangedCallback(name, before, task) {
    if (!task) return;
    const [card] = await ask('task-cards', { tasks: task }).catch(() => []);
    if (this.getAttribute('tugas') !== task) return;
    this.textContent = card?.official ?? '';
    this.title = this.textContent;
  }
}

customElements.define('loketnaker-pemegang', Holder);
