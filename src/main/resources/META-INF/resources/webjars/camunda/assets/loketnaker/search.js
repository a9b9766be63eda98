// What a page looks for. What tells of no person, such as office, service, state and page, stands in the address, so
// that a link can be sent. Names and numbers stand nowhere: an address goes into histories and logs. They stay in
// this page, for whoever typed them, until it is loaded anew.

const filled = (conditions) =>
  Object.fromEntries(
    Object.entries(conditions).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );

/**
 * @param page such as {@code #/perkara}
 * @param shared names of the conditions that may stand in the address
 */
export function search(page, shared) {
  let typed = { by: undefined, personal: {} };
  let here = page;

  const isShared = ([name]) => shared.includes(name);
  const inAddress = () =>
    Object.fromEntries([...new URLSearchParams(location.hash.split('?')[1] ?? '')].filter(isShared));

  /** The address of the same page with other conditions. */
  function linkTo(conditions) {
    const query = new URLSearchParams(Object.entries(filled(conditions)).filter(isShared));
    return query.size ? `${page}?${query}` : page;
  }

  /** What this user looks for now; what a colleague typed before them is forgotten. */
  function asked(user) {
    if (typed.by !== user) typed = { by: user, personal: {} };
    const conditions = { ...typed.personal, ...inAddress() };
    here = linkTo(conditions);
    return conditions;
  }

  /** Looks for something else; where the address stays as it is, the page draws itself anew. */
  function go(conditions, draw) {
    typed.personal = Object.fromEntries(Object.entries(filled(conditions)).filter((condition) => !isShared(condition)));
    const there = linkTo(conditions);
    if (location.hash === there) draw();
    else location.hash = there;
  }

  return { asked, go, linkTo, back: () => here };
}
