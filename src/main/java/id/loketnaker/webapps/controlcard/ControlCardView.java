package id.loketnaker.webapps.controlcard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.ControlCard;
import id.loketnaker.casework.ControlCard.HandOver;
import id.loketnaker.casework.ControlCard.Standstill;
import id.loketnaker.casework.ControlCard.Step;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.webapps.LocalMoments;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The card as JSON; times are those of the office. */
@JsonInclude(Include.NON_NULL)
public record ControlCardView(
        String number,
        String officeName,
        String serviceName,
        String applicant,
        @Nullable String subject,
        String received,
        @Nullable String receiver,
        @Nullable String closed,
        @Nullable String outcome,
        PromiseJson promise,
        List<StepJson> steps) {

    /** What was promised to the applicant. */
    @JsonInclude(Include.NON_NULL)
    public record PromiseJson(
            String limit,
            String elapsed,
            String paused,
            String due,
            @Nullable String dueIfResumed,
            boolean provisional,
            boolean standing,
            boolean late) {}

    /** One line: {@code kind} is {@code serah-terima} or {@code jeda}. */
    @JsonInclude(Include.NON_NULL)
    public record StepJson(
            String kind,
            String name,
            @Nullable String role,
            @Nullable String official,
            @Nullable String ground,
            String from,
            @Nullable String until,
            String used,
            @Nullable String due,
            @Nullable String state,
            @Nullable String outcome,
            boolean late,
            @Nullable List<String> raisedTo,
            @Nullable List<String> moves) {}

    public static ControlCardView of(ControlCard card) {
        ZoneId zone = card.pack().office().zone();
        LocalMoments times = new LocalMoments(zone);
        return new ControlCardView(
                card.registered().number(),
                card.pack().office().name(),
                card.pack().standard().name(),
                card.registered().applicant(),
                card.registered().subject(),
                times.of(card.registered().receivedAt()),
                card.receiver(),
                times.orNothing(card.registered().closedAt()),
                card.registered().outcome(),
                promise(card.clock(), times),
                card.steps().stream()
                        .map(step -> step(step, card.clock().unit(), times, zone))
                        .toList());
    }

    private static PromiseJson promise(ClockReading clock, LocalMoments times) {
        return new PromiseJson(
                CardWords.amount(clock.promised(), clock.unit()),
                CardWords.amount(clock.elapsed(), clock.unit()),
                CardWords.amount(clock.paused(), clock.unit()),
                times.of(clock.due()),
                times.orNothing(clock.dueIfResumed()),
                clock.provisional(),
                clock.standing(),
                clock.late());
    }

    private static StepJson step(Step step, LimitUnit unit, LocalMoments times, ZoneId zone) {
        if (step instanceof HandOver task) {
            return handOver(task, times, zone);
        }
        Standstill pause = (Standstill) step;
        return new StepJson(
                "jeda",
                pause.name(),
                null,
                null,
                pause.ground(),
                times.of(pause.from()),
                times.orNothing(pause.until()),
                CardWords.amount(pause.amount(), unit),
                null,
                null,
                null,
                false,
                null,
                null);
    }

    private static StepJson handOver(HandOver task, LocalMoments times, ZoneId zone) {
        return new StepJson(
                "serah-terima",
                task.name(),
                task.role(),
                task.official(),
                null,
                times.of(task.from()),
                times.orNothing(task.until()),
                CardWords.used(task),
                times.of(task.due()),
                task.kept().name().toLowerCase(Locale.ROOT),
                CardWords.outcome(task.kept()),
                CardWords.bad(task.kept()),
                task.raisedTo(),
                task.moves().stream().map(move -> CardWords.move(move, zone)).toList());
    }
}
