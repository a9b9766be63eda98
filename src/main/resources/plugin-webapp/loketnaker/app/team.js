// The page "Tugas tim": on whose desk the tasks of one's roles lie, and of those below; they can be given to others.
import { dialog } from './dialog.js';
import { element, shownMoment, table } from './dom.js';
import { correct } from './correction.js';
import { handOver, move, moveForm } from './hand-over.js';
import { load } from './load.js';
import { ask } from './server.js';
import { absences } from './absences.js';
import { ownSteps } from './take-back.js';

const PAGE = '/tim';

const NOT_TAKEN = 'Belum diambil';

/** Tasks by who holds them, those that nobody holds last. */
export function byHolder(tasks) {
  const desks = new Map();
  for (const task of tasks) {
    const key = task.holder ?? '';
    if (!desks.has(key)) desks.set(key, { holder: task.holder, name: task.holderName ?? NOT_TAKEN, tasks: [] });
    desks.get(key).tasks.push(task);
  }
  return [...desks.values()].sort((one, other) =>
    !one.holder === !other.holder ? one.name.localeCompare(other.name, 'id') : one.holder ? -1 : 1,
  );
}

function row(task, again) {
  return [
    task.number,
    task.applicant,
    task.step,
    task.due ? shownMoment(task.due) : '–',
    task.movable
      ? element(
          'span',
          {},
          element(
            'button',
            { type: 'button', class: 'btn btn-default btn-xs', onclick: () => handOver(task.task, again) },
            task.holder ? 'Alihkan' : 'Tugaskan',
          ),
          ' ',
          element(
            'button',
            { type: 'button', class: 'btn btn-default btn-xs', onclick: () => correct(task.task, again) },
            'Koreksi isian',
          ),
        )
      : '',
  ];
}

/** Each has its own outcome. */
async function moveAll(tasks, to, reason) {
  const failed = [];
  for (const task of tasks) {
    try {
      await move(task.task, task.holder, to, reason);
    } catch (refused) {
      failed.push(`${task.number}: ${refused.message}`);
    }
  }
  return failed;
}

function allOf(desk, again) {
  const movable = desk.tasks.filter((task) => task.movable);
  const title = `Alihkan ${movable.length} tugas ${desk.name}`;
  return element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default',
      onclick: () =>
        dialog(title, (content, opened) =>
          load(
            content,
            () => Promise.all(movable.map((task) => ask(`task/${encodeURIComponent(task.task)}/hand-over`))),
            (offers) => {
              const common = offers[0].colleagues.filter(({ id }) =>
                offers.every((offer) => offer.colleagues.some((each) => each.id === id)),
              );
              const select = element(
                'select',
                { id: 'loketnaker-alihkan-kepada', class: 'form-control', required: true },
                element('option', { value: 'pilih', disabled: true, selected: true }, 'Pilih rekan'),
                ...common.map(({ id, name }) => element('option', { value: id }, name)),
                element('option', { value: '' }, 'Kembalikan ke antrean peran'),
              );
              return moveForm(select, 'Alihkan semua', async (to, reason) => {
                const failed = await moveAll(movable, to, reason);
                if (failed.length) throw new Error(`Sebagian tidak dialihkan. ${failed.join(' ')}`);
                opened.close();
                again();
              });
            },
          ),
        ),
    },
    'Alihkan semua',
  );
}

function drawnDesk(desk, again) {
  const many = desk.holder && desk.tasks.filter((task) => task.movable).length > 1;
  return element(
    'section',
    { class: 'loketnaker-meja' },
    element('h4', {}, `${desk.name} (${desk.tasks.length})`, many ? ' ' : '', many ? allOf(desk, again) : ''),
    table(
      desk.holder ? `Tugas yang dipegang ${desk.name}` : 'Tugas yang belum diambil',
      ['Nomor', 'Pemohon', 'Langkah', 'Jatuh tempo', ''],
      desk.tasks.map((task) => row(task, again)),
    ),
  );
}

function drawn(offices, away, own, again) {
  return element(
    'div',
    { class: 'loketnaker-tim' },
    element('h3', {}, 'Tugas tim'),
    ...offices.flatMap((office) => [
      offices.length > 1 ? element('h3', {}, office.officeName) : '',
      office.tasks.length ? '' : element('p', {}, 'Tidak ada tugas yang terbuka.'),
      office.tasks.length >= office.most
        ? element('p', { class: 'text-muted' }, `Ditampilkan ${office.most} tugas yang paling dekat jatuh temponya.`)
        : '',
      ...byHolder(office.tasks).map((desk) => drawnDesk(desk, again)),
    ]),
    ownSteps(own) ?? '',
    absences(away, again),
    element('p', {}, element('a', { href: '#/' }, '‹ Kembali ke daftar tugas')),
  );
}

function show(node) {
  const again = () => {
    document.querySelectorAll('dialog.loketnaker-alih').forEach((opened) => opened.close());
    load(
      node,
      () => Promise.all([ask('team'), ask('absences'), ask('own-steps')]),
      ([offices, away, own]) => drawn(offices, away, own, again),
    );
  };
  again();
}

export default [
  {
    id: 'loketnaker.tim.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: -5,
    render: (node) => node.append(element('a', { href: `#${PAGE}` }, 'Tugas tim')),
  },
  {
    id: 'loketnaker.tim',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: PAGE },
    render: show,
  },
];
