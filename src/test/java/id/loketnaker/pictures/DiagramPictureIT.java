package id.loketnaker.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.RequiresChromium;
import id.loketnaker.webapps.CockpitPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our pictures beside those of bpmn-js, which Cockpit brings along: same shapes, same places, same words. */
@EngineTest
@RequiresChromium
class DiagramPictureIT {

    /** Draws both, and tells where they differ by more than a line's width. */
    private static final String COMPARE = """
            const [xml, svg, done] = arguments;
            const injector = window.angular.element(document.documentElement).injector();
            const Viewer = injector.invoke(['$compile', '$rootScope', ($compile, $rootScope) => {
              const scope = $rootScope.$new(true);
              scope.control = {};
              $compile('<div cam-widget-bpmn-viewer diagram-data="none" control="control"></div>')(scope);
              const made = scope.control.getViewer();
              const found = made.constructor;
              made.destroy();
              scope.$destroy();
              return found;
            }]);
            const theirs = document.createElement('div');
            theirs.style.cssText = 'position:absolute;left:0;top:0;width:3000px;height:2000px';
            document.body.append(theirs);
            const ours = document.createElement('div');
            document.body.append(ours);
            ours.innerHTML = svg;
            const viewer = new Viewer({ container: theirs, width: 3000, height: 2000 });
            const words = (node) => [...(node ? node.querySelectorAll('tspan') : [])].map((each) => each.textContent).join('').replace(/\\s+/g, '');
            const near = (a, b, by) => Math.abs(a - b) <= by;
            const compare = () => {
              const differences = [];
              let compared = 0;
              const registry = viewer.get('elementRegistry');
              registry.getAll().forEach((element) => {
                if (!element.parent || element.type === 'bpmn:Collaboration' || element.type === 'bpmn:Process') return;
                const mine = ours.querySelector(`[data-element-id="${element.id}"]`);
                if (!mine) {
                  differences.push(`${element.id} is not drawn`);
                  return;
                }
                compared += 1;
                const said = words(registry.getGraphics(element));
                if (said !== words(mine)) differences.push(`${element.id} says ${words(mine)}, not ${said}`);
                if (element.waypoints) {
                  const points = mine.querySelector('polyline').getAttribute('points').split(' ').map((each) => each.split(',').map(Number));
                  if (points.length !== element.waypoints.length
                      || points.some(([x, y], i) => !near(x, element.waypoints[i].x, 1) || !near(y, element.waypoints[i].y, 1))) {
                    differences.push(`${element.id} runs elsewhere`);
                  }
                } else if (element.labelTarget) {
                  const box = mine.getBBox();
                  if (!near(box.x + box.width / 2, element.x + element.width / 2, 3) || !near(box.y, element.y, 8)) {
                    differences.push(`${element.id} stands at ${box.x + box.width / 2}, ${box.y}, not ${element.x + element.width / 2}, ${element.y}`);
                  }
                } else {
                  const box = mine.firstElementChild.getBBox();
                  if (element.type !== 'bpmn:TextAnnotation'
                      && !(near(box.x, element.x, 1) && near(box.y, element.y, 1) && near(box.width, element.width, 1) && near(box.height, element.height, 1))) {
                    differences.push(`${element.id} is ${box.x} ${box.y} ${box.width} ${box.height}`);
                  }
                }
              });
              viewer.destroy();
              theirs.remove();
              ours.remove();
              done({ compared, differences });
            };
            viewer.importXML(xml).then(compare).catch((wrong) => done({ compared: 0, differences: [String(wrong)] }));
            """;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Test
    void every_diagram_is_drawn_as_bpmn_js_draws_it() throws IOException {
        Browser browser = CockpitPage.of(browsers.open(), port, "admin").browser();
        Map<String, byte[]> diagrams = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> diagrams.put(file.toString(), bytes(file)));
        }

        Map<String, Object> differences = new TreeMap<>();
        long compared = 0;
        for (Map.Entry<String, byte[]> each : diagrams.entrySet()) {
            Map<?, ?> told = (Map<?, ?>) browser.driver()
                    .executeAsyncScript(
                            COMPARE,
                            new String(each.getValue(), StandardCharsets.UTF_8),
                            DiagramPicture.of(each.getValue(), each.getKey()));
            compared += ((Number) told.get("compared")).longValue();
            if (!((List<?>) told.get("differences")).isEmpty()) {
                differences.put(each.getKey(), told.get("differences"));
            }
        }

        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(500);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
