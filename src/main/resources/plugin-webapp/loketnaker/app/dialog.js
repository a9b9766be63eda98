// A dialog over the page, with a way to close it.
import { element } from './dom.js';

/** A dialog over the page; its content is made anew each time. */
export function dialog(title, fill) {
  const content = element('section', {});
  const opened = element(
    'dialog',
    {
      class: 'loketnaker-tanya loketnaker-alih',
      'aria-label': title,
      onclose: () => opened.remove(),
      onkeydown: (event) => event.stopPropagation(),
    },
    element('h3', {}, title),
    content,
    element(
      'p',
      { class: 'loketnaker-alih-tutup' },
      element('button', { type: 'button', class: 'btn btn-link', onclick: () => opened.close() }, 'Tutup'),
    ),
  );
  document.body.append(opened);
  opened.showModal();
  fill(content, opened);
}
