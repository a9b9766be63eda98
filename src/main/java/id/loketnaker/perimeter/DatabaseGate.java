package id.loketnaker.perimeter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the database is away everybody reads so, at once, with 503 and when to come back. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class DatabaseGate extends OncePerRequestFilter {

    private final Reachability database;

    DatabaseGate(Reachability database) {
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isAway()) {
            LostDatabase.ANSWER.answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (!LostDatabase.isReasonOf(failed)) {
                throw failed;
            }
            if (LostDatabase.isLost(failed)) {
                database.lost();
            }
            if (response.isCommitted()) { // half an answer: the server cuts it off
                throw failed;
            }
            response.reset();
            StrictestHeaders.on(request, response);
            LostDatabase.ANSWER.answer(request, response);
        }
        if (LostDatabase.wasNotedOn(request)) {
            database.lost();
        }
    }
}
