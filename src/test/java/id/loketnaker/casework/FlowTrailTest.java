package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.PassedPath.Visit;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowTrailTest {

    private static final Instant MOMENT = Instant.parse("2026-08-03T02:00:00Z");

    /** Initials that may be returned: the task is done again. */
    private static final Diagram LOOP = new Diagram(
            element("process", "uji", Map.of()),
            List.of(
                    element("startEvent", "Masuk", Map.of()),
                    element("userTask", "Paraf", Map.of()),
                    element("exclusiveGateway", "Setuju", Map.of()),
                    element("endEvent", "Selesai", Map.of()),
                    flow("NaskahMasuk", "Masuk", "Paraf"),
                    flow("Diputus", "Paraf", "Setuju"),
                    flow("Dikembalikan", "Setuju", "Paraf"),
                    flow("Disetujui", "Setuju", "Selesai")));

    @Test
    void a_task_that_is_done_twice_within_one_second_was_reached_by_what_came_before_it_each_time() {
        assertThat(FlowTrail.flows(LOOP, visits("Masuk", "Paraf", "Setuju", "Paraf", "Setuju", "Selesai")))
                .containsExactly("NaskahMasuk", "Diputus", "Dikembalikan", "Disetujui");
    }

    @Test
    void what_was_not_reached_yet_has_no_flow() {
        assertThat(FlowTrail.flows(LOOP, visits("Masuk", "Paraf"))).containsExactly("NaskahMasuk");
    }

    private static List<Visit> visits(String... elements) {
        return Stream.of(elements)
                .map(element -> new Visit(element, null, MOMENT, MOMENT, false))
                .toList();
    }

    private static Element flow(String id, String from, String to) {
        return element("sequenceFlow", id, Map.of("sourceRef", from, "targetRef", to));
    }

    private static Element element(String type, String id, Map<String, String> attributes) {
        return new Element(
                id, type, null, null, Map.of(), attributes, null, "uji", List.of(), null, null, List.of(), Map.of());
    }
}
