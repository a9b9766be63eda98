// What is said of a firm of the register, and what choosing one puts into a form.

/** On one line: name, branch, number, address. */
export const told = (firm) =>
  [firm.branch ? `${firm.name} (${firm.branch})` : firm.name, firm.nib ? `NIB ${firm.nib}` : '', firm.address]
    .filter(Boolean)
    .join(' · ');

const FIELDS = ['name', 'nib', 'npwp', 'address', 'branch'];

/**
 * The values of the fields, by their keys. What the register does not know leaves what was typed alone, but takes away
 * what it put there before for another firm.
 *
 * @param filled by the key of a field: what the register put there last
 */
export function filledBy(fields, firm, values, filled) {
  return FIELDS.filter((name) => fields[name])
    .map((name) => [fields[name], firm[name]])
    .filter(([key, value]) => value !== '' || (filled.get(key) && filled.get(key) === values[key]));
}

const plain = (text) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether nothing was typed that the register does not say, too. */
export const alike = (typed, firm) =>
  FIELDS.every((name) => !typed[name]?.trim() || plain(typed[name]) === plain(firm[name]));
