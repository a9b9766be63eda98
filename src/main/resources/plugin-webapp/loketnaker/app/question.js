// Asks before something that cannot be undone, over whatever else is open.
import { element } from './dom.js';

/**
 * Answers the choice that was taken; the last one is what Esc means.
 *
 * @param text a sentence, or an element with more
 */
export function question(title, text, choices) {
  return new Promise((resolve) => {
    const answer = (choice) => {
      dialog.close();
      dialog.remove();
      resolve(choice);
    };
    const dialog = element(
      'dialog',
      {
        class: 'loketnaker-tanya',
        'aria-label': title,
        oncancel: (event) => {
          event.preventDefault();
          answer(choices.at(-1));
        },
        onkeydown: (event) => event.stopPropagation(), // Esc is for this dialog, not for the one below
      },
      element('h3', {}, title),
      typeof text === 'string' ? element('p', {}, text) : text,
      element(
        'div',
        { class: 'loketnaker-pilihan' },
        ...choices.map((choice) =>
          element(
            'button',
            { type: 'button', class: `btn btn-${choice.kind ?? 'default'}`, onclick: () => answer(choice) },
            choice.label,
          ),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
