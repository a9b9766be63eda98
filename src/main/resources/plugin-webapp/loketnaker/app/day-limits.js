// The words of dates in forms (paling-awal, paling-lambat, hari, jam, pada, diisi-sejak), told while the form is filled
// in. The server decides: what is not known here limits nothing.
const MARK = /^(hari-ini|tanggal-terima|[A-Za-z][\w.]*)(?: ([+-]) (\d{1,3}) (hari|bulan|tahun))?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const written = (date) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

const weekday = (date) => new Date(`${date}T00:00:00Z`).toLocaleDateString('id-ID', { weekday: 'long', timeZone: 'UTC' });

function moved(date, amount, step) {
  const [year, month, day] = date.split('-').map(Number);
  if (step === 'hari') return new Date(Date.UTC(year, month - 1, day + amount)).toISOString().slice(0, 10);
  const months = month - 1 + amount * (step === 'tahun' ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The day that a mark names, with words for it; null while it is not known. */
function named(mark, facts, data) {
  const parts = MARK.exec(mark.trim());
  if (!parts) return null;
  const [, anchor, sign, amount, step] = parts;
  const known = {
    'hari-ini': [facts.today, 'hari ini'],
    'tanggal-terima': [facts.received, 'tanggal perkara diterima'],
  };
  const other = facts.dates?.[anchor];
  const [day, words] = known[anchor] ?? [dateIn(data, anchor) ?? other?.date, `“${other?.name ?? anchor}”`];
  if (!day) return null;
  if (!sign) return { day, words: `${words} (${written(day)})` };
  const from = moved(day, sign === '-' ? -amount : Number(amount), step);
  return { day: from, words: `${amount} ${step} ${sign === '-' ? 'sebelum' : 'sesudah'} ${words} (${written(from)})` };
}

function dateIn(data, path) {
  const value = path.split('.').reduce((values, key) => values?.[key], data);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : undefined;
}

const marks = (list, facts, data) =>
  (list ?? '')
    .split(',')
    .map((mark) => named(mark, facts, data))
    .filter(Boolean);

function ofHours(time, date, facts) {
  const hours = facts.days?.[date];
  if (hours === undefined) return [];
  const open = hours.some(([opens, closes]) => opens <= time && time < closes);
  const shown = hours.map((span) => span.join('–').replaceAll(':', '.')).join(', ') || 'tutup';
  return open
    ? []
    : [`Pukul ${time.replace(':', '.')} di luar jam pelayanan ${weekday(date)}, ${written(date)} (${shown}).`];
}

function ofDate(date, field, words, facts, data) {
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return [`Tahun ${date.slice(0, 4)} tidak mungkin benar; isi tahun ${FIRST_YEAR} sampai ${LAST_YEAR}.`];
  const past = field.disallowPassedDates ? 'hari-ini,' : '';
  const early = marks(past + (words['paling-awal'] ?? ''), facts, data).find(({ day }) => date < day);
  if (early) return [`Tidak boleh sebelum ${early.words}.`];
  const late = marks(words['paling-lambat'], facts, data).find(({ day }) => date > day);
  if (late) return [`Tidak boleh sesudah ${late.words}.`];
  return words.hari && facts.days?.[date]?.length === 0
    ? [`${weekday(date)}, ${written(date)} bukan hari kerja.`]
    : [];
}

/**
 * What is wrong with a value, as sentences.
 *
 * @param field of the form, with its custom properties
 * @param facts what the server knows of the case: today, received, dates, days with their hours
 * @param data what else is filled in
 */
export function objections(field, value, facts, data) {
  if (value === null || value === undefined || value === '') return [];
  const words = field.properties ?? {};
  const early = marks(words['diisi-sejak'], facts, data).find(({ day }) => facts.today < day);
  if (early) return [`Baru dapat diisi sejak ${early.words}.`];
  if (field.type !== 'datetime' || typeof value !== 'string') return [];
  if (field.subtype === 'time') {
    const date = words.jam && words.pada ? (dateIn(data, words.pada) ?? facts.dates?.[words.pada]?.date) : undefined;
    return date ? ofHours(value.slice(0, 5), date, facts) : [];
  }
  const found = ofDate(value.slice(0, 10), field, words, facts, data);
  return found.length || !words.jam ? found : ofHours(value.slice(11, 16), value.slice(0, 10), facts);
}
