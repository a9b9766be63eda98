package id.loketnaker.schedule;

import id.loketnaker.jobs.Sweep;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.PeriodicStart;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins the cases that begin with a period ({@code mulai-berkala}), each once, by a row that is there once.
 *
 * <p>What came due while nobody was there to begin it is made up: every period once, the oldest first, each in a case
 * of its own whose record says when it should have begun. Nothing is made up of before the rule was first seen. One
 * that fails holds up the later ones of its rule, so that they keep their order, and no other rule; it is tried again.
 */
@Component
public class PeriodStarts {

    /** A case that began, and when it should have. */
    public record Begun(String caseId, Instant dueAt) {}

    private static final int SHOWN = 6;

    private final CaseOpening opening;
    private final BegunPeriods begun;
    private final CaseTime times;
    private final CaseRegister register;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PeriodStarts(
            CaseOpening opening,
            BegunPeriods begun,
            CaseTime times,
            CaseRegister register,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.opening = opening;
        this.begun = begun;
        this.times = times;
        this.register = register;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins all that is due. */
    void sweep() {
        List<PeriodRule> rules = rules(opening.inForce());
        begun.watchNoOthers(rules);
        new Sweep("Mulai perkara berkala").<PeriodRule>through(last -> after(rules, last), this::begin);
    }

    /** What each rule of these offices began and will begin. */
    public List<PlannedPeriod> of(Collection<String> offices) {
        Instant now = clock.instant();
        return rules(opening.inForce()).stream()
                .filter(rule -> offices.contains(rule.office()))
                .map(rule -> planned(rule, now))
                .toList();
    }

    /**
     * Begins the case of the period that came due last, as if it were its time: for those who try packs out.
     *
     * @return nothing when one began in that period already
     */
    public Optional<Begun> beginLast(ServicePack pack, PeriodicStart start) {
        PeriodRule rule = rule(pack, start);
        PeriodRule.Due due = rule.last(clock.instant());
        return Optional.ofNullable(transaction.execute(status -> begin(rule, due)))
                .map(caseId -> new Begun(caseId, due.at()));
    }

    /** Of a case that was only tried out: another one may begin in its period. */
    public void forget(String caseId) {
        begun.forget(caseId);
    }

    private static List<PeriodRule> after(List<PeriodRule> rules, @Nullable PeriodRule last) {
        return last == null ? rules : List.of();
    }

    private void begin(PeriodRule rule) {
        Instant now = clock.instant();
        Instant since = begun.watch(rule, now);
        try {
            rule.between(since, now)
                    .filter(due -> !begun.has(rule, due))
                    .forEach(due -> transaction.execute(status -> begin(rule, due)));
            begun.failed(rule, null);
        } catch (RuntimeException failure) {
            begun.failed(rule, String.valueOf(failure.getMessage()));
            throw failure;
        }
    }

    private @Nullable String begin(PeriodRule rule, PeriodRule.Due due) {
        Instant now = clock.instant();
        if (!begun.claim(rule, due, now)) {
            return null;
        }
        ServicePack pack = rule.pack();
        String caseId = opening.open(pack, rule.start().filled(due.period(), due.day()));
        begun.begun(rule, due, caseId);
        register.record(
                caseId,
                new Entry(
                        now,
                        EntryKind.BEGUN_BY_SYSTEM,
                        pack.diagram().start().orElseThrow().id(),
                        "periode " + rule.start().covered(due.period()).words(),
                        null,
                        madeUp(due, LocalDate.ofInstant(now, pack.office().zone()))));
        return caseId;
    }

    private static @Nullable String madeUp(PeriodRule.Due due, LocalDate today) {
        return today.isAfter(due.day()) ? "disusulkan, seharusnya mulai " + IndonesianText.date(due.day()) : null;
    }

    private PlannedPeriod planned(PeriodRule rule, Instant now) {
        Instant since = begun.since(rule).orElse(now);
        PeriodRule.Due next = rule.between(since, now)
                .filter(due -> !begun.has(rule, due))
                .findFirst()
                .orElseGet(() -> rule.next(now));
        return new PlannedPeriod(
                rule.pack(),
                rule.start(),
                rule.start().covered(next.period()).words(),
                next.at(),
                begun.last(rule, SHOWN),
                begun.error(rule).orElse(null));
    }

    private List<PeriodRule> rules(List<ServicePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.standard().occasions().starts().stream().map(start -> rule(pack, start)))
                .sorted(Comparator.comparing(PeriodRule::key))
                .toList();
    }

    private PeriodRule rule(ServicePack pack, PeriodicStart start) {
        return new PeriodRule(
                pack, start, times.now().of(pack.office(), pack.standard().unit()));
    }
}
