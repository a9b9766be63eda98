package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
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

    @Test
    void a_form_comes_whole_to_who_answers() {
        List<Object> told = new ArrayList<>();
        MockHttpServletRequest form = form("203.0.113.1", text("nomor=PHI-1%2F2026&kode=a+b&kode=c&kosong="));
        form.addParameter("halaman", "2");

        send(form, (request, response) -> {
            told.addAll(List.of(
                    request.getParameter("nomor"), request.getParameter("kosong"), request.getParameter("halaman")));
            told.addAll(List.of(request.getParameterValues("kode")));
            told.addAll(Collections.list(request.getParameterNames()));
        });

        assertThat(told).containsExactly("PHI-1/2026", "", "2", "a b", "c", "halaman", "nomor", "kode", "kosong");
    }

    @Test
    void who_sends_slowly_holds_no_place() {
        PublicGate small = new PublicGate(1, 5, Duration.ofSeconds(1), Duration.ZERO, clock);
        List<Integer> meanwhile = new ArrayList<>();
        InputStream slow = stream(() -> meanwhile.add(
                ask(small, "203.0.113.2", "/publik/lacak", (a, b) -> {}).getStatus()));

        assertThat(send(small, form("203.0.113.1", slow), (a, b) -> {}).getStatus())
                .isEqualTo(200);
        assertThat(meanwhile).containsExactly(200);
    }

    @Test
    void who_sends_too_slowly_is_sent_away() {
        AtomicReference<Instant> now = new AtomicReference<>(clock.instant());
        PublicGate timed = new PublicGate(1, 5, Duration.ofSeconds(1), Duration.ZERO, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        });
        List<Integer> inside = new ArrayList<>();
        InputStream slow = stream(() -> now.updateAndGet(before -> before.plusSeconds(11)));

        MockHttpServletResponse answer = send(timed, form("203.0.113.1", slow), (a, b) -> inside.add(1));

        assertThat(answer.getStatus()).isEqualTo(408);
        assertThat(answer.getHeader("Connection")).isEqualTo("close");
        assertThat(inside).isEmpty();
    }

    @Test
    void one_address_sends_three_forms_at_a_time() {
        PublicGate wide = new PublicGate(9, 99, Duration.ofSeconds(1), Duration.ZERO, clock);
        List<Integer> answers = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        sendWithin(5, wide, answers, others);

        assertThat(answers).containsExactly(429, 200, 200, 200);
        assertThat(others).containsOnly(200);
        assertThat(send(wide, form("203.0.113.1", text("a=b")), (a, b) -> {}).getStatus())
                .as("afterwards")
                .isEqualTo(200);
    }

    /** While one form is being read, the next is sent from the same address; and one from another. */
    private static void sendWithin(int more, PublicGate gate, List<Integer> answers, List<Integer> others) {
        if (more > 0) {
            InputStream slow = stream(() -> sendWithin(more - 1, gate, answers, others));
            answers.add(send(gate, form("203.0.113.1", slow), (a, b) -> {}).getStatus());
            others.add(
                    send(gate, form("203.0.113.2", text("a=b")), (a, b) -> {}).getStatus());
        }
    }

    @Test
    void what_is_no_form_is_not_read() {
        InputStream unread = stream(() -> {
            throw new AssertionError("read");
        });
        MockHttpServletRequest parts = form("203.0.113.1", unread);
        parts.setContentType("multipart/form-data; boundary=x");

        assertThat(send(parts, (a, b) -> {}).getStatus()).isEqualTo(415);
        assertThat(send(form("203.0.113.1", text("a".repeat(300_000))), (a, b) -> {})
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(form("203.0.113.1", text("a=%zz")), (a, b) -> {}).getStatus())
                .isEqualTo(400);
    }

    private static InputStream text(String form) {
        return new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8));
    }

    /** Before it gives its only byte, something happens. */
    private static InputStream stream(Runnable meanwhile) {
        return new InputStream() {

            private boolean given;

            @Override
            public int read() {
                if (given) {
                    return -1;
                }
                given = true;
                meanwhile.run();
                return 'a';
            }
        };
    }

    private static MockHttpServletRequest form(String address, InputStream content) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/publik/lacak") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(content);
            }
        };
        request.setRemoteAddr(address);
        request.setContentType("application/x-www-form-urlencoded");
        request.addHeader("Transfer-Encoding", "chunked");
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain chain) {
        return send(gate, request, chain);
    }

    private static MockHttpServletResponse send(PublicGate gate, MockHttpServletRequest request, FilterChain chain) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            gate.doFilter(request, response, chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    private MockHttpServletResponse ask(String address, String path, FilterChain chain) {
        return ask(gate, address, path, chain);
    }

    private static MockHttpServletResponse ask(PublicGate gate, String address, String path, FilterChain chain) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        return send(gate, request, chain);
    }
}
