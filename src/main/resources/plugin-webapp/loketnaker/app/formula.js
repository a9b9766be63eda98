// Computed fields of forms, told while the form is filled in: the two functions that their FEEL has beyond its own, and
// the number as the server will keep it. FormFunctions.java and ComputedFields.java say the same; formulas.json holds
// both to it.
const DATE = /^\d{4}-\d\d-\d\d/;

/** Whole years from one date to another; nothing before it, and of what is no date. */
function age(since, on) {
  if (!DATE.test(since ?? '') || !DATE.test(on ?? '')) return null;
  const [from, until] = [since, on].map((date) => date.slice(0, 10));
  if (until < from) return null;
  return until.slice(0, 4) - from.slice(0, 4) - (until.slice(5) < from.slice(5) ? 1 : 0);
}

const sum = (list) =>
  Array.isArray(list) ? list.filter(Number.isFinite).reduce((total, each) => total + each, 0) : null;

/** What formulas may name besides the fields. */
export const known = (data, facts) => ({
  ...data,
  umur: age,
  jumlah: sum,
  perkara: { tanggalTerima: facts.received ?? null },
});

const MOST_DIGITS = 15;

/** Rounded half up, away from zero; binary fractions, which a decimal number does not have, do not count. */
export function kept(value, decimals) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(MOST_DIGITS));
  const [digits, power] = Math.abs(exact).toExponential().split('e');
  const [whole, by] = Math.round(Number(`${digits}e${Number(power) + decimals}`)).toExponential().split('e');
  const rounded = Math.sign(exact) * Number(`${whole}e${Number(by) - decimals}`);
  return Math.abs(rounded) < 1e15 ? rounded + 0 : null;
}

/** As people read it: Rp1.500.000, 17 tahun, 2,5. */
export function shown(value, unit) {
  if (value === null || value === undefined) return '–';
  const number = value.toLocaleString('id-ID', { maximumFractionDigits: 4, useGrouping: Boolean(unit) });
  if (!unit) return number;
  return unit === 'Rp' ? `${unit}${number}` : `${number} ${unit}`;
}
