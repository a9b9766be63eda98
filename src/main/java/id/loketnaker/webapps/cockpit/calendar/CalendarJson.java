package id.loketnaker.webapps.cockpit.calendar;

import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.engine.calendarchange.CalendarPreview;
import id.loketnaker.engine.calendarchange.OpenDecision;
import id.loketnaker.engine.calendarchange.PreviewRow;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.PlannedMove;
import id.loketnaker.sla.PlannedMove.Fate;
import id.loketnaker.webapps.LocalMoments;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of the calendar as the browser gets them. */
final class CalendarJson {

    private CalendarJson() {}

    static Map<String, Object> changes(CalendarChanges calendar) {
        return object(
                "bolehNasional",
                calendar.mayChangeAll(),
                "perubahan",
                calendar.changes().stream().map(each -> change(each, calendar)).toList());
    }

    private static Map<String, Object> change(ApprovedChange approved, CalendarChanges calendar) {
        DayChange change = approved.change();
        return object(
                "versi", approved.version(),
                "jenis", CalendarInput.KINDS.get(change.kind()),
                "kantor", change.office(),
                "tanggal", change.date().toString(),
                "nama", change.name(),
                "keputusan", change.decree().citation(),
                "disetujuiOleh", approved.approvedBy(),
                "disetujuiPada", moment(approved.approvedAt(), calendar.zoneOf(change.office())),
                "diperiksa", approved.toCheck(),
                "tersisa", calendar.left(approved),
                "berpindah", approved.moved(),
                "selesai", approved.isDone());
    }

    /**
     * The days that can be withdrawn: of all offices from this year on, and the own days of offices that the user sees.
     */
    static List<Map<String, Object>> days(CalendarChanges calendar) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (HolidayYear year : calendar.yearsToCome()) {
            year.days().stream()
                    .filter(day -> day.kind() != NationalDay.Kind.REVOKED)
                    .forEach(day -> days.add(object(
                            "tanggal", day.date().toString(),
                            "nama", day.name(),
                            "jenis", day.kind() == NationalDay.Kind.HOLIDAY ? "libur-nasional" : "cuti-bersama",
                            "keputusan", day.decree().citation())));
        }
        calendar.ownCalendars().forEach((office, own) -> {
            own.closures()
                    .forEach(day -> days.add(object(
                            "tanggal", day.date().toString(),
                            "nama", day.reason(),
                            "jenis", "tutup",
                            "kantor", office,
                            "keputusan", day.ground())));
            own.extraDays()
                    .forEach(day -> days.add(object(
                            "tanggal", day.date().toString(),
                            "nama", day.reason(),
                            "jenis", "masuk",
                            "kantor", office,
                            "keputusan", day.ground())));
        });
        return days;
    }

    static Map<String, Object> preview(CalendarPreview preview) {
        return object(
                "versi",
                preview.version(),
                "kelompok",
                preview.groups().stream()
                        .map(group -> object(
                                "kantor", group.office(),
                                "namaKantor", group.officeName(),
                                "layanan", group.service(),
                                "namaLayanan", group.serviceName(),
                                "berpindah", group.moves(),
                                "sudahLewat", group.past(),
                                "sudahBerjalan", group.fired()))
                        .toList());
    }

    static Map<String, Object> rows(List<PreviewRow> rows, int page) {
        List<PreviewRow> shown = rows.subList(0, Math.min(page, rows.size()));
        @Nullable String next = null;
        if (rows.size() > page) {
            PlannedMove last = shown.get(page - 1).move();
            next = new Place(last.before(), last.deadlineId()).toString();
        }
        return object(
                "baris",
                shown.stream()
                        .map(row -> object(
                                "perkara", row.origin().caseId(),
                                "nomor", row.origin().number(),
                                "tenggat", row.move().deadlineId(),
                                "nama",
                                        name(
                                                row.move().elementName(),
                                                row.move().elementId()),
                                "nasib", row.move().fate().name(),
                                "sebelum", moment(row.move().before(), row.zone()),
                                "sesudah", moment(row.move().after(), row.zone())))
                        .toList(),
                "berikutnya",
                next);
    }

    static Map<String, Object> decisions(CalendarChanges calendar, List<OpenDecision> found, int page) {
        return object(
                "adaLagi",
                found.size() > page,
                "baris",
                found.stream()
                        .limit(page)
                        .map(each -> decision(each, calendar.zoneOf(each.office())))
                        .toList());
    }

    private static Map<String, Object> decision(OpenDecision each, ZoneId zone) {
        return object(
                "versi", each.version(),
                "tenggat", each.deadlineId(),
                "perkara", each.caseId(),
                "nomor", each.number(),
                "kantor", each.office(),
                "layanan", each.service(),
                "nama", name(each.elementName(), each.elementId()),
                "nasib", each.reason().name(),
                "sebelum", moment(each.before(), zone),
                "sesudah", each.reason() == Fate.FAILED ? null : moment(each.after(), zone),
                "diputuskanOleh", each.decidedBy(),
                "diputuskanPada", new LocalMoments(zone).orNothing(each.decidedAt()),
                "catatan", each.remark());
    }

    private static String name(@Nullable String name, String id) {
        return name == null ? id : name;
    }

    private static String moment(Instant instant, ZoneId zone) {
        return new LocalMoments(zone).of(instant);
    }

    /** Names and values in turn. */
    private static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            json.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return json;
    }
}
