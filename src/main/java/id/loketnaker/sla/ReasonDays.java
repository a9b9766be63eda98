package id.loketnaker.sla;

import id.loketnaker.calendar.ExplainedDay;
import id.loketnaker.calendar.ServedDay;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.ReasonSpan.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days from the start of a limit to its due date, each counted, skipped or stood still, and why. */
final class ReasonDays {

    private static final String PAUSED = "Jam perkara berhenti";
    private static final String DUE_ON_RESUMING =
            "Jam berhenti pada hari terakhir dan berjalan lagi hari ini: jatuh tempo pada jam tutup";

    private final WorkingTime time;
    private final Term term;
    private final List<GroundedStandstill> pauses;
    private final List<Standstill> merged;
    private final List<ReasonSpan> spans = new ArrayList<>();
    private int counted;

    ReasonDays(WorkingTime time, Term term, List<GroundedStandstill> pauses) {
        this.time = time;
        this.term = term;
        this.pauses = pauses;
        this.merged =
                Standstill.merged(pauses.stream().map(GroundedStandstill::span).toList());
    }

    /** Empty for a limit that ends before it starts, which only a wrong row of the ledger has. */
    List<ReasonSpan> list() {
        if (term.due().isBefore(term.start())) {
            return List.of();
        }
        if (term.unit() == LimitUnit.SERVICE_MINUTES) {
            time.explainServiceTime(term.start(), term.due()).forEach(this::served);
        } else {
            begin();
            time.explain(term.start(), term.due()).forEach(this::day);
        }
        return spans;
    }

    /** The day of the event, which is day 0; or the day itself that is named as the limit. */
    private void begin() {
        LocalDate first = date(term.start());
        Instant dayBefore = first.atStartOfDay(time.zone()).minusSeconds(1).toInstant();
        ExplainedDay day = time.explain(dayBefore, term.start()).get(0);
        boolean due = term.units() == 0 && first.equals(date(term.due()));
        add(ReasonSpan.day(
                first,
                due ? Verdict.DUE : Verdict.START,
                due ? "Jatuh tempo pada jam tutup hari ini" : "Hari mulai, tidak ikut dihitung (" + day.reason() + ")",
                day.ground(),
                day.provisional()));
    }

    private void day(ExplainedDay day) {
        boolean countsAll = term.unit() == LimitUnit.CALENDAR_DAYS;
        Optional<String> paused = pauseOver(day.date());
        if (!countsAll && !day.isCounted()) {
            add(ReasonSpan.day(day.date(), Verdict.SKIPPED, day.reason(), day.ground(), day.provisional()));
        } else if (paused.isPresent()) {
            String still = day.date().equals(date(term.due())) ? DUE_ON_RESUMING : PAUSED;
            add(ReasonSpan.day(day.date(), Verdict.STOOD_STILL, still, paused.get(), day.provisional()));
        } else if (countsAll && counted == term.units() && !day.date().equals(date(term.due()))) {
            add(ReasonSpan.day(day.date(), Verdict.SKIPPED, day.reason(), day.ground(), day.provisional()));
        } else if (term.units() == 0 || countsAll && counted == term.units()) {
            add(ReasonSpan.day(
                    day.date(), Verdict.DUE, "Jatuh tempo pada jam tutup hari ini", day.ground(), day.provisional()));
        } else {
            counted++;
            String reason = countsAll ? "Hari kalender" : day.reason();
            String ground = countsAll ? "semua hari dihitung" : day.ground();
            add(span(day.date(), Duration.ZERO, reason, ground, !countsAll && day.provisional()));
        }
    }

    private void served(ServedDay day) {
        Duration stood = stoodOn(day.date());
        Duration served = day.served().minus(stood);
        if (!served.isZero()) {
            counted++;
            add(span(day.date(), served, withPause(day.reason(), stood), day.ground(), day.provisional()));
        } else if (!stood.isZero()) {
            String ground = pauseWithin(day.date()).orElse("");
            add(ReasonSpan.day(day.date(), Verdict.STOOD_STILL, PAUSED, ground, day.provisional()));
        } else {
            add(ReasonSpan.day(day.date(), Verdict.SKIPPED, day.reason(), day.ground(), day.provisional()));
        }
    }

    private static String withPause(String reason, Duration stood) {
        return stood.isZero()
                ? reason
                : reason + "; jam perkara berhenti " + stood.toHours() + " jam " + stood.toMinutesPart() + " menit";
    }

    /** A day stands still when it lies after the day of a pause, up to and with the day of its end. */
    private Optional<String> pauseOver(LocalDate day) {
        return term.units() == 0
                ? Optional.empty()
                : pauses.stream()
                        .filter(pause -> day.isAfter(date(pause.span().from()))
                                && !day.isAfter(date(pause.span().until())))
                        .map(GroundedStandstill::ground)
                        .findFirst();
    }

    private Optional<String> pauseWithin(LocalDate day) {
        return pauses.stream()
                .filter(pause -> !day.isBefore(date(pause.span().from()))
                        && !day.isAfter(date(pause.span().until())))
                .map(GroundedStandstill::ground)
                .findFirst();
    }

    private Duration stoodOn(LocalDate day) {
        Instant from = later(term.start(), day.atStartOfDay(time.zone()).toInstant());
        Instant until =
                earlier(term.due(), day.plusDays(1).atStartOfDay(time.zone()).toInstant());
        Duration stood = Duration.ZERO;
        for (Standstill standstill : merged) {
            Instant begun = later(from, standstill.from());
            Instant ended = earlier(until, standstill.until());
            if (begun.isBefore(ended)) {
                stood = stood.plus(time.serviceTimeBetween(begun, ended));
            }
        }
        return stood;
    }

    private ReasonSpan span(LocalDate date, Duration served, String reason, String ground, boolean provisional) {
        return new ReasonSpan(date, date, Verdict.COUNTED, counted, counted, served, reason, ground, provisional);
    }

    private void add(ReasonSpan next) {
        @Nullable ReasonSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.goesOnWith(next)) {
            spans.set(spans.size() - 1, last.through(next));
        } else {
            spans.add(next);
        }
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(time.zone()).toLocalDate();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
