package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicGateTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneOffset.UTC);
    private final PublicGate gate = new PublicGate(2, 5, Duration.ofSeconds(1), Duration.ZERO, clock);

    @Test
    void more_than_there_are_places_for_are_told_to_come_back_at_once() throws Exception {
        List<Integer> inside = new ArrayList<>();
        List<MockHttpServletResponse> refused = new ArrayList<>();
        FilterChain third = (request, response) -> inside.add(3);
        FilterChain second = (request, response) -> {
            inside.add(2);
            refused.add(ask("203.0.113.3", "/publik/lacak", third));
        };

        ask("203.0.113.1", "/publik/lacak", (request, response) -> ask("203.0.113.2", "/publik/lacak", second));

        assertThat(inside).containsExactly(2);
        assertThat(refused).singleElement().satisfies(response -> {
            assertThat(response.getStatus()).isEqualTo(429);
            assertThat(response.getHeader("Retry-After")).isEqualTo("3");
        });
        assertThat(ask("203.0.113.3", "/publik/lacak", third).getStatus())
                .as("places are free again")
                .isEqualTo(200);
    }

    @Test
    void an_address_that_asks_too_often_waits_and_others_do_not() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("203.0.113.1", "/publik/lacak", (a, b) -> {}).getStatus())
                    .isEqualTo(200);
        }

        MockHttpServletResponse sixth = ask("203.0.113.1", "/publik/lacak", (a, b) -> {});

        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(sixth.getHeader("Retry-After")).isEqualTo("1");
        assertThat(ask("203.0.113.2", "/publik/lacak", (a, b) -> {}).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_crowd_from_many_addresses_is_answered_at_a_pace() {
        PublicGate paced = new PublicGate(2, 5, Duration.ofSeconds(1), Duration.ofMillis(10), clock);

        List<Integer> answers = IntStream.range(0, 80)
                .mapToObj(i -> ask(paced, "203.0.113." + i, "/publik/lacak", (a, b) -> {})
                        .getStatus())
                .toList();

        assertThat(answers).startsWith(200).endsWith(429).containsOnly(200, 429);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(50);
    }

    @Test
    void officials_are_never_counted() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(ask("203.0.113.1", "/engine-rest/task", (a, b) -> {}).getStatus())
                    .isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String address, String path, FilterChain chain) {
        return ask(gate, address, path, chain);
    }

    private static MockHttpServletResponse ask(PublicGate gate, String address, String path, FilterChain chain) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            gate.doFilter(request, response, chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }
}
