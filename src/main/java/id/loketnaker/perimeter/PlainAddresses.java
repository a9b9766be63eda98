package id.loketnaker.perimeter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only an address that is written as it is served. The server chooses by the address without path parameters,
 * doubled slashes and escapes; Camunda's filter before its web applications goes by the address as it is written, and
 * lets in what it does not know. With a {@code ;x} of the right length nobody had to log in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PlainAddresses extends OncePerRequestFilter {

    private static final Refusal REFUSAL = Refusal.of(
            HttpStatus.BAD_REQUEST,
            "InvalidRequestException",
            "Alamat ini tidak ditulis sebagaimana mestinya: tanpa titik koma, garis miring ganda, atau sandi %."
                    + " Bukalah lagi dari halaman awal.");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPlain(request)) {
            chain.doFilter(request, response);
        } else {
            REFUSAL.answer(request, response);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        String written = request.getRequestURI();
        boolean serves = request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH;
        return written.indexOf(';') < 0
                && (!serves || written.startsWith(request.getContextPath() + request.getServletPath()));
    }
}
