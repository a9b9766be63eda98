package id.loketnaker.cockpit.manager.sla;

import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.OpenSnapshot;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.ServiceKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one question covers: of the offices that the user may see, those services, units and officials that were asked for.
 *
 * @param now the moment that everything is told of
 */
record SlaScope(SlaQuestion question, List<String> offices, SlaNames names, OpenSnapshot snapshot, Instant now) {

    boolean has(ServiceKey key) {
        return offices.contains(key.office())
                && (question.service().isEmpty() || question.service().equals(key.service()))
                && (question.unit().isEmpty() || question.unit().equals(names.unit(key)));
    }

    static ServiceKey key(OpenCase one) {
        return new ServiceKey(one.office(), one.service());
    }

    /** The running cases, those that were received first come first within a service. */
    Stream<OpenCase> cases() {
        return snapshot.of(offices, this::has).filter(this::isOfOfficial);
    }

    private boolean isOfOfficial(OpenCase one) {
        return question.official().isEmpty()
                || one.tasks().stream().anyMatch(task -> question.official().equals(task.holder()));
    }

    /** Local date in the first of the offices. */
    LocalDate today() {
        return LocalDate.ofInstant(now, names.zone(offices.isEmpty() ? "" : offices.get(0)));
    }

    Period period() {
        return Period.lastDays(question.days(), today());
    }
}
