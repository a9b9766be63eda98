package id.loketnaker.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How long each page took, by its name and by the class of its answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PageTimes extends OncePerRequestFilter {

    private static final Duration[] STEPS = {
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10)
    };
    private static final int FIRST_REFUSAL = 400;
    private static final int CLASS = 100;

    private final MeterRegistry meters;
    private final PageNames names = new PageNames();

    PageTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Timer.Sample begun = Timer.start(meters);
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            count(request, failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus(), begun);
        }
    }

    private void count(HttpServletRequest request, int status, Timer.Sample begun) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        begun.stop(Timer.builder("loketnaker.page")
                .description("How long pages and resources took")
                .tag("page", names.of(path, status < FIRST_REFUSAL))
                .tag("status", status / CLASS + "xx")
                .serviceLevelObjectives(STEPS)
                .register(meters));
    }
}
