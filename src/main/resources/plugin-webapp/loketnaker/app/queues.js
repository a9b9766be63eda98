// The page "Antrean": numbers of the day at the counter. Who is served gets their case begun, with the number noted.
import { element, number, shownMoment, table } from './dom.js';
import { load } from './load.js';
import { question } from './question.js';
import { ask, download, send } from './server.js';
import { startService } from './start-service.js';

const PAGE = '#/antrean';
const AGAIN = 5000;

const pathOf = (queue, rest) => `queues/${encodeURIComponent(queue.office)}/${encodeURIComponent(queue.letters)}/${rest}`;
const numberPath = (each, rest) => `queues/numbers/${encodeURIComponent(each.id)}/${rest}`;

/** How this page calls the counter, as long as it is open; what the server knows of today comes first. */
let counter = '';

const button = (caption, kind, onclick) =>
  element('button', { type: 'button', class: `btn btn-${kind}`, onclick }, caption);

const inState = (queue, ...states) => queue.numbers.filter((each) => states.includes(each.state));

const begin = (each, service) =>
  startService(service.name, service.field ? { [service.field]: each.label } : {});

function counterField(queue, act) {
  const id = `loketnaker-antrean-loket-${queue.office}-${queue.letters}`;
  const input = element('input', { id, class: 'form-control', maxlength: '40', placeholder: 'misalnya Loket 1', value: counter || queue.counter || '' });
  input.addEventListener('input', () => {
    counter = input.value;
  });
  const next = element(
    'form',
    {
      class: 'loketnaker-antrean-panggil',
      onsubmit: (submitted) => {
        submitted.preventDefault();
        act(() => send('POST', pathOf(queue, 'next'), { counter: input.value }));
      },
    },
    element('div', { class: 'form-group' }, element('label', { for: id }, 'Loket Anda'), input),
    element('button', { type: 'submit', class: 'btn btn-primary' }, 'Panggil berikutnya'),
  );
  return { next, where: () => ({ counter: input.value }) };
}

function inHand(queue, each, where, act) {
  const called = each.state === 'CALLED';
  return element(
    'div',
    { class: 'loketnaker-antrean-nomor' },
    element('p', { class: 'loketnaker-antrean-besar' }, each.label),
    element(
      'p',
      {},
      called
        ? `Dipanggil ke ${each.counter} pada ${shownMoment(each.calledAt)}${each.calls > 1 ? `, ${number.format(each.calls)} kali` : ''}.`
        : `Sedang dilayani di ${each.counter}.`,
    ),
    element(
      'p',
      { class: 'loketnaker-antrean-tombol' },
      called ? button('Hadir, layani', 'primary', () => act(() => send('POST', numberPath(each, 'serve')))) : null,
      called ? button('Panggil lagi', 'default', () => act(() => send('POST', numberPath(each, 'call'), where()))) : null,
      called ? button('Tidak hadir', 'default', () => act(() => send('POST', numberPath(each, 'absent')))) : null,
      ...(called
        ? []
        : queue.services.map((service) => button(`Mulai ${service.name}`, 'primary', () => begin(each, service)))),
      called ? null : button('Selesai tanpa perkara', 'default', () => act(() => send('POST', numberPath(each, 'finish')))),
    ),
  );
}

function giving(queue, act, message) {
  return button('Beri nomor', 'primary', () =>
    act(async () => {
      const given = await send('POST', pathOf(queue, 'numbers'));
      const paper = await download(numberPath(given, 'ticket'), {}, `antrean-${given.label}.pdf`).catch(() => null);
      message.textContent = `Nomor ${given.label} diberikan. ${paper ? `${paper} diunduh untuk dicetak.` : 'Tiketnya tidak dapat dicetak.'}`;
      return given.queues;
    }),
  );
}

const STATES = {
  WAITING: 'Menunggu',
  CALLED: 'Dipanggil',
  SERVED: 'Dilayani',
  DONE: 'Selesai',
  ABSENT: 'Tidak hadir',
};

function ofDay(queue, where, act) {
  if (!queue.numbers.length) return element('p', {}, 'Belum ada nomor hari ini.');
  return element(
    'details',
    {},
    element('summary', {}, `Semua nomor hari ini: ${number.format(queue.numbers.length)}`),
    element(
      'div',
      { class: 'loketnaker-angkatan-gulir', tabindex: '0', role: 'region', 'aria-label': `Nomor hari ini, ${queue.name}` },
      table(
        `Nomor hari ini, ${queue.name}`,
        ['Nomor', 'Keadaan', 'Diberikan', 'Dipanggil', 'Loket', ''],
        queue.numbers.map((each) => [
          each.label,
          STATES[each.state],
          shownMoment(each.givenAt),
          each.calledAt ? shownMoment(each.calledAt) : '–',
          each.counter ?? '–',
          queue.workable && each.state === 'ABSENT'
            ? button('Panggil lagi', 'default btn-xs', () => act(() => send('POST', numberPath(each, 'call'), where())))
            : '',
        ]),
      ),
    ),
  );
}

function screen(queue, act) {
  const make = async () => {
    const sure = { label: 'Buat alamat', kind: 'primary' };
    const text = queue.screen
      ? 'Layar yang memakai alamat lama tidak lagi menampilkan nomor.'
      : 'Siapa pun yang tahu alamatnya melihat nomor yang dipanggil, dan tidak lebih.';
    if ((await question('Buat alamat layar ruang tunggu?', text, [sure, { label: 'Batal' }])) === sure)
      act(() => send('POST', `queues/${encodeURIComponent(queue.office)}/screen`));
  };
  return element(
    'p',
    {},
    queue.screen
      ? element('a', { href: queue.screen, target: '_blank', rel: 'noopener' }, 'Buka layar ruang tunggu')
      : 'Layar ruang tunggu belum punya alamat. ',
    ' ',
    button(queue.screen ? 'Ganti alamatnya' : 'Buat alamat layar', 'default btn-xs', make),
  );
}

function drawQueue(queue, several, act, message) {
  const { next, where } = counterField(queue, act);
  const mine = inState(queue, 'CALLED', 'SERVED').filter((each) => each.mine);
  const waiting = inState(queue, 'WAITING');
  return element(
    'section',
    { 'aria-label': queue.name, 'data-antrean': queue.letters },
    element('h2', {}, several ? `${queue.name} (${queue.officeName})` : queue.name),
    element(
      'p',
      {},
      waiting.length
        ? `${number.format(waiting.length)} menunggu, berikutnya ${waiting[0].label}.`
        : 'Tidak ada yang menunggu.',
    ),
    ...mine.map((each) => inHand(queue, each, where, act)),
    queue.workable && !mine.some((each) => each.state === 'CALLED') ? next : null,
    queue.workable ? element('p', {}, giving(queue, act, message)) : null,
    ofDay(queue, where, act),
  );
}

/** Draws itself anew when something was done; every few seconds what colleagues did is shown, too. */
function draw(node, queues) {
  const message = element('p', { role: 'status', class: 'loketnaker-antrean-pesan' });
  const error = element('p', { role: 'alert', class: 'text-danger' });
  const list = element('div', {});
  const again = (answer) => {
    const open = [...list.querySelectorAll('details[open]')].map((each) => each.closest('section').dataset.antrean);
    const offices = new Set(answer.map((queue) => queue.office));
    list.replaceChildren(
      ...answer.map((queue) => drawQueue(queue, offices.size > 1, act, message)),
      ...[...offices]
        .map((office) => answer.find((queue) => queue.office === office && queue.workable))
        .filter(Boolean)
        .map((queue) => screen(queue, act)),
    );
    open.forEach((letters) => list.querySelector(`[data-antrean="${letters}"] details`)?.setAttribute('open', ''));
    last = JSON.stringify(answer);
  };
  const act = async (action) => {
    error.textContent = '';
    message.textContent = '';
    try {
      again(await action());
    } catch (refused) {
      error.textContent = refused.message;
      const now = await ask('queues').catch(() => null); // a colleague may have been faster
      if (now) again(now);
    }
  };
  let last = '';
  again(queues);
  const follow = () =>
    setTimeout(async () => {
      if (!list.isConnected) return;
      const now = await ask('queues').catch(() => null);
      const typing = list.contains(document.activeElement) && document.activeElement.matches('input');
      if (now && list.isConnected && !typing && JSON.stringify(now) !== last) again(now);
      follow();
    }, AGAIN);
  follow();
  return [
    element('p', {}, element('a', { href: '#/' }, '‹ Daftar tugas')),
    element('h1', {}, 'Antrean'),
    element(
      'p',
      { class: 'text-muted' },
      'Nomor mulai dari 1 setiap pagi. Yang dilayani langsung dimulai perkaranya; nomornya tercatat di sana.',
    ),
    message,
    error,
    queues.length ? list : element('p', {}, 'Tidak ada layanan berantrean untuk peran Anda.'),
  ];
}

export default [
  {
    id: 'loketnaker.antrean',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/antrean' },
    render: (node) => {
      node.classList.add('loketnaker-angkatan', 'loketnaker-antrean');
      load(node, () => ask('queues'), (queues) => draw(node, queues));
    },
  },
  {
    id: 'loketnaker.antrean.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 139,
    render: async (node) => {
      const mine = await ask('queues').catch(() => []);
      if (mine.length) node.append(element('a', { href: PAGE, class: 'loketnaker-antrean-menu' }, 'Antrean'));
    },
  },
];
