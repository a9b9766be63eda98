package id.loketnaker.perimeter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before every other filter that reads a body: counts it, and answers what is refused inside. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PerimeterFilter extends OncePerRequestFilter {

    private final BodyGate gate;

    PerimeterFilter(BodyGate gate) {
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(counted(request), new OverruledResponse(request, response));
        } catch (IOException | ServletException | RuntimeException failed) {
            Optional<Refusal> refusal = Refusal.notedOn(request);
            if (refusal.isEmpty() || response.isCommitted() && !isRefused(response)) {
                throw failed;
            }
            if (!response.isCommitted()) {
                refusal.get().answer(request, response);
            }
        } finally {
            tellServer(request);
        }
    }

    /** It remembers over what in the body it stumbled, and would have the error page tell that. */
    private static void tellServer(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException) {
            Refusal refusal = Refusal.notedOn(request).orElseGet(Refusal::brokenOff);
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new RefusedBodyException(refusal));
        }
    }

    /** By the server itself, where a body cannot be read as HTTP: it answers when we return. */
    private static boolean isRefused(HttpServletResponse response) {
        return HttpStatus.Series.resolve(response.getStatus()) == HttpStatus.Series.CLIENT_ERROR;
    }

    private HttpServletRequest counted(HttpServletRequest request) {
        BodyLimit limit = gate.limitOf(request);
        return new HttpServletRequestWrapper(request) {

            private @Nullable ServletInputStream body;

            @Override
            public ServletInputStream getInputStream() throws IOException {
                if (body == null) {
                    body = new CountedBody(super.getInputStream(), request, gate, limit);
                }
                return body;
            }

            @Override
            public BufferedReader getReader() throws IOException {
                String encoding = Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.UTF_8.name());
                return new BufferedReader(new InputStreamReader(getInputStream(), encoding));
            }
        };
    }
}
