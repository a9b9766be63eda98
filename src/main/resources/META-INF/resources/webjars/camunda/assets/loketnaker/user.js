// Who is logged in to this browser, as Camunda knows it.

const engine = () => location.pathname.match(/\/app\/[^/]+\/([^/]+)/)?.[1] ?? 'default';

/** The user id; undefined when nobody is. */
export async function user() {
  const answer = await fetch(location.pathname.replace(/\/app\/.*/, `/api/admin/auth/user/${engine()}`), {
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
  });
  return answer.ok && answer.status !== 204 ? (await answer.json()).userId : undefined;
}
