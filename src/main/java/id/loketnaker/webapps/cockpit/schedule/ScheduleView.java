package id.loketnaker.webapps.cockpit.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.schedule.BegunPeriod;
import id.loketnaker.schedule.PlannedPeriod;
import id.loketnaker.webapps.LocalMoments;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start by period as JSON; moments are local ones of the office.
 *
 * @param every how long its periods are: {@code bulan}
 * @param workingDay of the period on which a case begins
 * @param about what the next case will be about
 * @param error why one that is due does not begin
 */
@JsonInclude(Include.NON_NULL)
record ScheduleView(
        String office,
        String officeName,
        String service,
        String serviceName,
        String every,
        int workingDay,
        String ground,
        String about,
        String next,
        List<BegunJson> last,
        @Nullable String error) {

    /** @param madeUp on a later day than it should have begun */
    @JsonInclude(Include.NON_NULL)
    record BegunJson(
            String period,
            String due,
            String started,
            boolean madeUp,
            @Nullable String caseId,
            @Nullable String number) {

        static BegunJson of(BegunPeriod begun, ZoneId zone) {
            LocalMoments moments = new LocalMoments(zone);
            return new BegunJson(
                    begun.period(),
                    moments.of(begun.dueAt()),
                    moments.of(begun.startedAt()),
                    LocalDate.ofInstant(begun.startedAt(), zone).isAfter(LocalDate.ofInstant(begun.dueAt(), zone)),
                    begun.caseId(),
                    begun.number());
        }
    }

    static ScheduleView of(PlannedPeriod planned) {
        ZoneId zone = planned.pack().office().zone();
        return new ScheduleView(
                planned.pack().office().id(),
                planned.pack().office().name(),
                planned.pack().key(),
                planned.pack().standard().name(),
                planned.start().length().word(),
                planned.start().workingDay(),
                planned.start().ground(),
                planned.about(),
                new LocalMoments(zone).of(planned.nextAt()),
                planned.last().stream().map(each -> BegunJson.of(each, zone)).toList(),
                planned.error());
    }
}
