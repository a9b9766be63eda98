// What people type or paste, as the server will keep it: without what nobody sees. See EnteredText.java, which says the
// same for everybody who does not come through a browser.
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0\p{Zs}\t]/gu;
const UNSEEN = /(?!\u200d)\p{Cf}|\u034f|(?![\t\n])\p{Cc}|\p{Cs}|(?<![\p{So}\p{Sk}\ufe0f])\u200d/gu;
const NO_INK = /^[\s\u200d\ufe00-\ufe0f\u180b-\u180f]*$/u;

export function entered(text, several) {
  const shown = text
    .normalize('NFC')
    .replace(/\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\uf020-\uf0ff]/g, '•')
    .replace(UNSEEN, '')
    .replace(BLANK, ' ')
    .trim();
  if (NO_INK.test(shown)) return '';
  return several ? shown : shown.replaceAll('\n', ' ');
}

const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d*)?$/;

/** A number that was pasted with separators, such as 1.500.000,50, without those of thousands. */
export function typedNumber(text) {
  const compact = text.replace(/[\s\p{Cf}]/gu, '');
  return GROUPED.test(compact) ? compact.replaceAll('.', '') : compact;
}
