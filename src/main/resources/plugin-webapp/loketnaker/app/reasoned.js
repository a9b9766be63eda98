// Forms that do something to a case: a reason that is on its record, and a button that says what went wrong.
import { element } from './dom.js';

/** A field for the reason, with its label and what becomes of it. */
export function reasonField(id, hint, { label = 'Alasan', longest = 300 } = {}) {
  const field = element('textarea', { id, class: 'form-control', rows: '2', required: true, maxlength: longest });
  return {
    field,
    group: element(
      'div',
      { class: 'form-group' },
      element('label', { for: id }, label),
      field,
      hint ? element('p', { class: 'text-muted' }, hint) : '',
    ),
  };
}

/** A form that acts once when it is sent; a refusal is told in it, and what was typed stays. */
export function sending(text, kind, content, act) {
  const message = element('p', { role: 'alert', class: 'text-danger' });
  const button = element('button', { type: 'submit', class: `btn ${kind}` }, text);
  return element(
    'form',
    {
      onsubmit: async (submitted) => {
        submitted.preventDefault();
        message.textContent = '';
        button.disabled = true;
        try {
          await act();
        } catch (refused) {
          message.textContent = refused.message;
          button.disabled = false;
        }
      },
    },
    ...content,
    message,
    button,
  );
}
