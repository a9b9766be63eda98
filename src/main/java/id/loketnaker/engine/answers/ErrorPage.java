package id.loketnaker.engine.answers;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for all that is outside JAX-RS: Spring's controllers, filters, and addresses that nobody serves. */
@RestController
class ErrorPage implements ErrorController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        Refusal refusal = refusal(request);
        boolean page = RefusalText.isPageWanted(request);
        return ResponseEntity.status(refusal.status())
                .contentType(page ? HTML : MediaType.APPLICATION_JSON)
                .body(page ? RefusalText.page(refusal) : refusal.body());
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Refusals.of(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Refusal.of(
                status instanceof Integer known && known >= Refusal.BAD_REQUEST ? known : Refusal.NOT_FOUND, null);
    }
}
