// Draws the screen anew every few seconds from its own address. What fails leaves the last picture and says so; without
// scripts the page asks for itself.
const EVERY = 4000;

async function again() {
  const broken = document.getElementById('putus');
  try {
    const answer = await fetch(location.href, { cache: 'no-store', credentials: 'omit' });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of ['header', 'main', 'footer']) {
      const now = document.querySelector(part);
      const then = page.querySelector(part);
      if (now.innerHTML !== then.innerHTML) now.replaceWith(document.adoptNode(then));
    }
  } catch {
    broken.hidden = false;
  }
  setTimeout(again, EVERY);
}

setTimeout(again, EVERY);
