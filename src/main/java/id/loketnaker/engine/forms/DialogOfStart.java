package id.loketnaker.engine.forms;

import id.loketnaker.engine.happenings.StartFormSent;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells when a case began from Tasklist's start dialog, which says so in a header: what was typed there is used up. A
 * start by REST or by a colleague leaves the drafts of others, and one's own, alone.
 */
@Component
class DialogOfStart {

    static final String HEADER = "X-LoketNaker-Dialog";

    private final ApplicationEventPublisher events;

    DialogOfStart(ApplicationEventPublisher events) {
        this.events = events;
    }

    void close(ExecutionEntity instance, @Nullable String official) {
        String office = instance.getTenantId();
        if (official != null && office != null && isDialog()) {
            events.publishEvent(new StartFormSent(
                    official, office, instance.getProcessDefinition().getKey()));
        }
    }

    private static boolean isDialog() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && Optional.ofNullable(web.getRequest().getHeader(HEADER)).isPresent();
    }
}
