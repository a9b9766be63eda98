// Who signs a letter replaces or withdraws what was wrongly issued: beside the letter in the tab "Surat".
import { element } from './dom.js';
import { load } from './load.js';
import { reasonField, sending } from './reasoned.js';
import { ask, send } from './server.js';

const LONGEST_REASON = 500;

const HINT = 'Dicatat pada riwayat perkara; tidak tercetak pada surat.';
const reasonOf = (id) => reasonField(id, HINT, { longest: LONGEST_REASON });

function input(id, { kind, value, choices }) {
  if (kind === 'choice') {
    return element(
      'select',
      { id, class: 'form-control' },
      ...choices.map((each) => element('option', { value: each.value, selected: each.value === value }, each.label)),
    );
  }
  if (kind === 'text') {
    const area = element('textarea', { id, class: 'form-control', rows: String(value).length > 80 ? '4' : '1' });
    area.value = value;
    return area;
  }
  return element('input', { id, class: 'form-control', type: kind, value, step: kind === 'number' ? 'any' : null });
}

/** What differs from what stands on the letter. */
export function changed(values, entered) {
  const different = values.filter(({ key, value }) => String(entered(key)) !== String(value));
  return Object.fromEntries(
    different.map(({ key, kind }) => [key, kind === 'number' ? Number(entered(key)) : entered(key)]),
  );
}

function correction(address, values, again) {
  const inputs = new Map(values.map((each) => [each.key, input(`loketnaker-ralat-${each.key}`, each)]));
  const reason = reasonOf('loketnaker-ralat-alasan');
  return sending(
    'Terbitkan surat pengganti',
    'btn-primary',
    [
      element(
        'p',
        {},
        'Perbaiki yang salah. Surat pengganti terbit hari ini dengan nomor sendiri dan menyebut surat yang lama; ' +
          'halaman keaslian surat lama menyebut "sudah diganti". Jalannya perkara tidak berubah.',
      ),
      ...values.map(({ key, label }) =>
        element(
          'div',
          { class: 'form-group' },
          element('label', { for: `loketnaker-ralat-${key}` }, label),
          inputs.get(key),
        ),
      ),
      reason.group,
    ],
    async () => {
      await send('POST', `${address}/correction`, {
        reason: reason.field.value,
        values: changed(values, (key) => inputs.get(key).value),
      });
      again();
    },
  );
}

function withdrawal(address, again) {
  const reason = reasonOf('loketnaker-batal-alasan');
  return sending(
    'Batalkan surat ini',
    'btn-danger',
    [
      element(
        'p',
        {},
        'Nomornya tetap terpakai, dan halaman keaslian surat menyebut "sudah dibatalkan". Jalannya perkara tidak berubah.',
      ),
      reason.group,
    ],
    async () => {
      await send('POST', `${address}/withdrawal`, { reason: reason.field.value });
      again();
    },
  );
}

function folded(text, called, fill) {
  const content = element('div', { class: 'loketnaker-ubah-surat' });
  return element(
    'details',
    {
      ontoggle: (event) => {
        if (event.target.open && !content.hasChildNodes()) fill(content);
      },
    },
    element('summary', { class: 'btn btn-default btn-sm', 'aria-label': `${text}: ${called}` }, text),
    content,
  );
}

/** Both ways, folded. */
export function changeForms(address, called, again) {
  return element(
    'div',
    { class: 'loketnaker-salinan' },
    folded('Ganti surat', called, (content) =>
      load(
        content,
        () => ask(`${address}/values`),
        (values) => [correction(address, values, again)],
      ),
    ),
    folded('Batalkan surat', called, (content) => content.append(withdrawal(address, again))),
  );
}
