package id.loketnaker.webapps.tasklist.hearings;

import id.loketnaker.casework.HearingDesk.Agenda;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.schedule.Hearing;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as JSON; day {@code yyyy-MM-dd} and time {@code HH:mm} are local to the office.
 *
 * @param id of the case, to open its file
 * @param official by name
 * @param clash whether it needs the same official or room as another one at the same time
 */
record HearingJson(
        String id,
        String number,
        String applicant,
        String day,
        String time,
        String place,
        String official,
        boolean clash) {

    /** @param hearings by day and time */
    record AgendaJson(String office, String officeName, String today, List<HearingJson> hearings) {

        static AgendaJson of(Agenda agenda) {
            return new AgendaJson(
                    agenda.office().id(),
                    agenda.office().name(),
                    agenda.today().toString(),
                    agenda.hearings().stream()
                            .map(each -> HearingJson.of(
                                    each, agenda.names(), agenda.clashing().contains(each)))
                            .toList());
        }
    }

    static HearingJson of(Hearing hearing, @Nullable NamesOfDay names, boolean clash) {
        String name = names == null
                ? null
                : names.at(hearing.official(), hearing.day().atStartOfDay().toInstant(ZoneOffset.UTC));
        return new HearingJson(
                hearing.caseId(),
                hearing.number(),
                hearing.applicant(),
                hearing.day().toString(),
                hearing.time().toString(),
                hearing.place(),
                Objects.requireNonNullElse(name, ""),
                clash);
    }
}
