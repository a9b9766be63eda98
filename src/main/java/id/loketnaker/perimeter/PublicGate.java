package id.loketnaker.perimeter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only so many of the public at a time, and from one address only so many a while, so that a crowd never takes
 * from officials the threads and connections that they work with. Who is not let in is told at once when to come back,
 * with 429: after a 503 the server would close the connection, and making another costs more than the answer. What they
 * send is read before they take a place: who sends it slowly holds up nobody but those who send, and from one address
 * not even these. Officials pass by: their addresses are others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PublicGate extends OncePerRequestFilter {

    private static final String PAGES = "/publik/";
    private static final String PROOFS = "/surat/";
    private static final Duration WHEN_FULL = Duration.ofSeconds(3);
    private static final String ALL = "semua";
    private static final int AT_ONCE = 50;

    /** Forms that are being read; the server has ten times as many threads. */
    private static final int FORMS = 20;

    private static final int FORMS_OF_ADDRESS = 3;

    private final Semaphore places;
    private final Allowance ofAddress;
    private final Allowance ofAll;
    private final Clock clock;
    private final Semaphore forms = new Semaphore(FORMS);
    private final Map<String, Integer> sending = new ConcurrentHashMap<>();

    /**
     * @param places how many of the public are answered at the same time; fewer than the connections to the database
     * @param atOnce requests that an address may send at once
     * @param every after how long it may send one more
     * @param pace after how long one more of all is answered, so that a crowd leaves processors to officials, too; none
     *     for no pace
     */
    PublicGate(
            @Value("${loketnaker.public.places:3}") int places,
            @Value("${loketnaker.public.at-once:120}") int atOnce,
            @Value("${loketnaker.public.every:PT0.5S}") Duration every,
            @Value("${loketnaker.public.pace:PT0.01S}") Duration pace,
            Clock clock) {
        this.places = new Semaphore(places);
        this.ofAddress = new Allowance(atOnce, every, null);
        this.ofAll = new Allowance(AT_ONCE, pace, null);
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = BodyLimits.pathOf(request);
        return !path.startsWith(PAGES) && !path.startsWith(PROOFS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Callers.addressOf(request);
        Optional<Duration> wait = ofAddress.take(address, clock.instant());
        if (wait.isPresent()) {
            refuse(response, wait.get());
        } else if (!SentForm.hasBody(request)) {
            admit(request, response, chain);
        } else if (SentForm.isForm(request)) {
            read(address, request, response, chain);
        } else {
            close(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private void read(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest form;
        try {
            if (sending.merge(address, 1, Integer::sum) > FORMS_OF_ADDRESS || !forms.tryAcquire()) {
                refuse(response, WHEN_FULL);
                return;
            }
            try {
                form = SentForm.read(request, clock);
            } finally {
                forms.release();
            }
        } catch (SocketTimeoutException slow) {
            close(response, HttpStatus.REQUEST_TIMEOUT);
            return;
        } catch (IOException noForm) {
            close(response, HttpStatus.BAD_REQUEST);
            return;
        } finally {
            sending.computeIfPresent(address, (any, forms) -> forms == 1 ? null : forms - 1);
        }
        admit(form, response, chain);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            refuse(response, WHEN_FULL);
            return;
        }
        try {
            if (ofAll.take(ALL, clock.instant()).isPresent()) {
                refuse(response, WHEN_FULL);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            places.release();
        }
    }

    /** The rest of what is sent is not read. */
    private static void close(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentLength(0);
    }

    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        String seconds = Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
        byte[] page = """
                <!DOCTYPE html><html lang="id"><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Sedang banyak pengunjung</title><h1>Sedang banyak pengunjung</h1>
                <p>Halaman ini belum dapat dilayani. Coba lagi sesudah %s detik.</p></html>
                """.formatted(seconds).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.flushBuffer();
    }
}
