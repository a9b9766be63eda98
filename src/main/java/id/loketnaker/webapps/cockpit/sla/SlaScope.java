package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Sight;
import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.OpenSnapshot;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.ServiceKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one question covers: of what the user may see, those offices, services, units and officials that were asked
 * for.
 *
 * @param stopped cases in which the engine gave up on a step
 */
record SlaScope(
        SlaQuestion question,
        Sight sight,
        List<String> offices,
        SlaNames names,
        OpenSnapshot snapshot,
        Set<String> stopped) {

    /** The moment that everything is told of. */
    Instant now() {
        return snapshot.takenAt();
    }

    boolean has(ServiceKey key) {
        return offices.contains(key.office())
                && sight.includes(key.office(), key.service())
                && (question.service().isEmpty() || question.service().equals(key.service()))
                && (question.unit().isEmpty() || question.unit().equals(names.unit(key)));
    }

    /** The running cases by service. */
    List<OpenService> running() {
        return question.official().isEmpty()
                ? snapshot.of(offices, this::has)
                : snapshot.of(offices, this::has, this::isOfOfficial);
    }

    Stream<OpenCase> cases() {
        return running().stream().flatMap(service -> service.cases().stream());
    }

    private boolean isOfOfficial(OpenCase one) {
        return one.tasks().stream().anyMatch(task -> question.official().equals(task.holder()));
    }

    /** Local date in the first of the offices. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), names.zone(offices.isEmpty() ? "" : offices.get(0)));
    }

    Period period() {
        return Objects.requireNonNullElseGet(question.dates(), () -> Period.lastDays(question.days(), today()));
    }
}
