package id.loketnaker.webapps.limits;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.sla.PauseView;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clock of a case as JSON. Times are those of the office, amounts whole units of {@code unit}. */
@JsonInclude(Include.NON_NULL)
public record ClockJson(
        String unit,
        int promised,
        @Nullable String ground,
        long elapsed,
        long paused,
        long left,
        String until,
        String due,
        @Nullable String dueIfResumed,
        boolean provisional,
        boolean standing,
        boolean late,
        List<PauseJson> pauses) {

    /** @param amount units that it lasted */
    @JsonInclude(Include.NON_NULL)
    public record PauseJson(
            String element,
            String name,
            String ground,
            String from,
            @Nullable String until,
            long amount) {}

    public static ClockJson of(ClockReading clock, ServicePack pack) {
        LocalMoments times = new LocalMoments(pack.office().zone());
        return new ClockJson(
                Words.unit(clock.unit()),
                clock.promised(),
                clock.ground(),
                clock.elapsed(),
                clock.paused(),
                clock.left(),
                times.of(clock.until()),
                times.of(clock.due()),
                times.orNothing(clock.dueIfResumed()),
                clock.provisional(),
                clock.standing(),
                clock.late(),
                clock.pauses().stream().map(pause -> pause(pause, pack, times)).toList());
    }

    private static PauseJson pause(PauseView pause, ServicePack pack, LocalMoments times) {
        return new PauseJson(
                pause.elementId(),
                pack.element(pause.elementId()).map(Element::name).orElse(pause.elementId()),
                pause.ground(),
                times.of(pause.from()),
                times.orNothing(pause.until()),
                pause.amount());
    }
}
