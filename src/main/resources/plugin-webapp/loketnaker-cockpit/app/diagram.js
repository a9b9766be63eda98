// The diagram of a case with the way it took: numbers in the order of the visits, thick lines for the flows that were
// passed.
import { element, shownMoment, table } from './dom.js';

/** Cockpit's own viewer of diagrams. Its bundle exports none, but its AngularJS directive makes one for everybody. */
function viewerClass() {
  const injector = window.angular.element(document.documentElement).injector();
  return injector.invoke([
    '$compile',
    '$rootScope',
    ($compile, $rootScope) => {
      const scope = $rootScope.$new(true);
      scope.control = {};
      $compile('<div cam-widget-bpmn-viewer diagram-data="none" control="control"></div>')(scope);
      const viewer = scope.control.getViewer();
      const found = viewer.constructor;
      viewer.destroy();
      scope.$destroy();
      return found;
    },
  ]);
}

async function xmlOf(definitionId) {
  const engine = location.pathname.replace(/\/app\/cockpit\/([^/]+).*/, '/api/engine/engine/$1');
  const answer = await fetch(`${engine}/process-definition/${encodeURIComponent(definitionId)}/xml`, {
    credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error('Diagram versi ini tidak dapat dimuat.');
  return (await answer.json()).bpmn20Xml;
}

/** The places of each element in the list of visits, from 1. */
function placesByElement(visits) {
  const places = new Map();
  visits.forEach((visit, index) => places.set(visit.element, [...(places.get(visit.element) ?? []), index + 1]));
  return places;
}

/** At most four numbers, so that a loop does not cover the diagram. */
const shortened = (places) =>
  places.length > 4 ? `${places.slice(0, 3).join(', ')} … ${places.at(-1)}` : places.join(', ');

function mark(viewer, path) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const drawn = viewer.get('elementRegistry');
  path.flows.filter((flow) => drawn.get(flow)).forEach((flow) => canvas.addMarker(flow, 'loketnaker-dilalui'));
  for (const [id, places] of placesByElement(path.visits)) {
    if (!drawn.get(id)) continue;
    const now = path.visits.some((visit) => visit.element === id && !visit.until);
    canvas.addMarker(id, now ? 'loketnaker-sekarang' : 'loketnaker-dikunjungi');
    overlays.add(id, {
      position: { top: -14, left: -8 },
      scale: { min: 0.8 },
      html: element('span', { class: 'loketnaker-nomor' }, `${now ? '● ' : ''}${shortened(places)}`),
    });
  }
}

function visits(path) {
  return table(
    'Jalan perkara; nomornya sama dengan nomor pada diagram',
    ['Nomor', 'Elemen', 'Mulai', 'Selesai'],
    path.visits.map((visit, index) => [
      String(index + 1),
      visit.name ?? visit.element,
      shownMoment(visit.from),
      visit.until
        ? `${shownMoment(visit.until)}${visit.cancelled ? ' (ditinggalkan sebelum selesai)' : ''}`
        : '● sekarang di sini',
    ]),
  );
}

function zoomButtons(viewer) {
  const canvas = viewer.get('canvas');
  const button = (label, text, action) =>
    element(
      'button',
      { type: 'button', class: 'btn btn-default btn-sm', 'aria-label': label, title: label, onclick: action },
      text,
    );
  return element(
    'div',
    { class: 'loketnaker-bagan-tombol' },
    button('Perbesar diagram', '+', () => canvas.zoom(canvas.zoom() * 1.3, 'auto')),
    button('Perkecil diagram', '−', () => canvas.zoom(canvas.zoom() / 1.3, 'auto')),
    button('Tampilkan seluruh diagram', 'Semua', () => canvas.zoom('fit-viewport', 'auto')),
  );
}

function canvasFor(what) {
  return element('div', {
    class: 'loketnaker-bagan',
    role: 'img',
    'aria-label': `Diagram ${what} dengan jalan yang dilalui perkara ini; daftarnya di bawah.`,
  });
}

/** A fragment that the case called, drawn when it is opened. */
function fragment(called, file) {
  const canvas = canvasFor(`potongan "${called.name}"`);
  const details = element('details', {}, element('summary', {}, `Potongan: ${called.name}`), canvas);
  details.addEventListener('toggle', () => draw(canvas, called.definitionId, file.path), { once: true });
  return details;
}

/** Draws the way of a case; answers the section at once and fills it when the diagram is there. */
export function path(file) {
  const canvas = canvasFor('layanan');
  const section = element(
    'section',
    {},
    element('h4', {}, 'Jalan yang dilalui'),
    element(
      'p',
      { class: 'loketnaker-panas-catatan' },
      'Garis tebal: dilalui. Angka: urutan. ● dan garis tepi putus-putus: perkara sedang di sini. Seret untuk menggeser.',
    ),
    canvas,
    ...file.path.fragments.map((called) => fragment(called, file)),
    element('details', {}, element('summary', {}, 'Jalan perkara sebagai daftar'), visits(file.path)),
  );
  draw(canvas, file.definitionId, file.path);
  return section;
}

async function draw(canvas, definitionId, way) {
  try {
    const xml = await xmlOf(definitionId);
    const viewer = new (viewerClass())({ container: canvas, width: '100%', height: '100%' });
    await viewer.importXML(xml);
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    mark(viewer, way);
    canvas.before(zoomButtons(viewer));
  } catch (refused) {
    canvas.replaceChildren(
      element(
        'p',
        { role: 'alert', class: 'text-danger' },
        refused.message,
        ' Jalan perkara tetap ada di daftar di bawah.',
      ),
    );
  }
}
