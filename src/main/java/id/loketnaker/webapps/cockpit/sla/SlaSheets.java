package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.Sheet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page shows, under its filters, as tables to take away. */
@Component
class SlaSheets {

    private final SlaBoard board;
    private final CaseLists lists;
    private final Workload workload;

    SlaSheets(SlaBoard board, CaseLists lists, Workload workload) {
        this.board = board;
        this.lists = lists;
        this.workload = workload;
    }

    /** All of them, for a workbook. */
    List<Sheet> all(SlaScope scope) {
        SlaBoard.View view = board.of(scope);
        Workload.View work = workload.of(scope);
        return List.of(services(view), trend(view), cases(scope), officials(work), roles(work));
    }

    /**
     * One of them.
     *
     * @throws UnacceptableException when there is no table of that name
     */
    Sheet one(String part, SlaScope scope) {
        return switch (part) {
            case "layanan" -> services(board.of(scope));
            case "tren" -> trend(board.of(scope));
            case "perkara" -> cases(scope);
            case "petugas" -> officials(workload.of(scope));
            case "peran" -> roles(workload.of(scope));
            default ->
                throw new UnacceptableException(
                        "Tabel \"" + part + "\" tidak ada. Pilih layanan, tren, perkara, petugas, atau peran.");
        };
    }

    private static Sheet services(SlaBoard.View view) {
        List<String> headers = new ArrayList<>(List.of(
                "Kantor", "Layanan", "Janji", "Berjalan", "Tepat waktu", "Berisiko", "Terlambat", "Jam berhenti"));
        for (int days : SlaQuestion.PERIODS) {
            headers.add("Selesai " + days + " hari (" + view.counted() + ")");
            headers.add("Tepat waktu " + days + " hari");
            headers.add("Dihapus " + days + " hari (perkara)");
            headers.add("Lewat dan belum selesai, " + days + " hari");
            headers.add("Bagian tepat waktu dari yang harus selesai, " + days + " hari (%)");
        }
        return new Sheet(
                "Layanan",
                headers,
                view.services().stream().map(SlaSheets::service).toList());
    }

    private static List<Object> service(SlaBoard.ServiceRow row) {
        StandingJson counts = row.standings();
        List<Object> cells = row(
                row.officeName(),
                row.name(),
                row.promise(),
                counts.running(),
                counts.onTime(),
                counts.atRisk(),
                counts.late(),
                counts.paused());
        for (Kept kept : row.kept()) {
            int due = kept.done() + kept.overdue();
            cells.add(kept.done());
            cells.add(kept.inTime());
            cells.add(kept.deleted());
            cells.add(kept.overdue());
            cells.add(due == 0 ? null : Math.round(1000.0 * kept.inTime() / due) / 10.0);
        }
        return cells;
    }

    private static Sheet trend(SlaBoard.View view) {
        return new Sheet(
                "Tren",
                List.of("Minggu mulai", "Selesai (" + view.counted() + ")", "Tepat waktu"),
                view.trend().stream()
                        .map(week -> row(LocalDate.parse(week.start()), week.done(), week.inTime()))
                        .toList());
    }

    private Sheet cases(SlaScope scope) {
        return new Sheet(
                "Perkara",
                List.of(
                        "Nomor",
                        "Pemohon",
                        "Kantor",
                        "Layanan",
                        "Status",
                        "Diterima",
                        "Jatuh tempo",
                        "Selesai",
                        "Hari kerja terlambat",
                        "Menunggu di",
                        "Peran atau petugas"),
                lists.all(scope).stream().map(SlaSheets::oneCase).toList());
    }

    private static List<Object> oneCase(CaseLists.Row row) {
        Integer late = row.daysLate();
        return row(
                row.number(),
                row.applicant(),
                row.officeName(),
                row.serviceName(),
                row.status().replace('-', ' '),
                local(row.received()),
                local(row.due()),
                local(row.closed()),
                late == null || late <= 0 ? null : late,
                row.steps().stream().map(CaseLists.Step::name).collect(Collectors.joining(", ")),
                row.steps().stream().map(SlaSheets::with).collect(Collectors.joining(", ")));
    }

    private static String with(CaseLists.Step step) {
        return step.official() != null ? step.official() : step.role() != null ? step.role() : "–";
    }

    private static Sheet officials(Workload.View work) {
        return new Sheet(
                "Beban petugas",
                List.of(
                        "Kantor",
                        "Petugas",
                        "Peran",
                        "Terbuka",
                        "Berisiko",
                        "Terlambat",
                        "Selesai",
                        "Selesai terlambat"),
                work.officials().stream()
                        .map(load -> row(
                                load.officeName(),
                                load.name(),
                                String.join(", ", load.roles()),
                                load.open(),
                                load.atRisk(),
                                load.late(),
                                load.done(),
                                load.doneLate()))
                        .toList());
    }

    private static Sheet roles(Workload.View work) {
        return new Sheet(
                "Beban peran",
                List.of(
                        "Kantor",
                        "Peran",
                        "Terbuka",
                        "Belum diambil",
                        "Berisiko",
                        "Terlambat",
                        "Selesai",
                        "Selesai terlambat"),
                work.roles().stream()
                        .map(load -> row(
                                load.officeName(),
                                load.name(),
                                load.open(),
                                load.unclaimed(),
                                load.atRisk(),
                                load.late(),
                                load.done(),
                                load.doneLate()))
                        .toList());
    }

    private static @Nullable LocalDateTime local(@Nullable String moment) {
        return moment == null ? null : OffsetDateTime.parse(moment).toLocalDateTime();
    }

    private static List<Object> row(@Nullable Object... cells) {
        List<Object> row = new ArrayList<>();
        Collections.addAll(row, Arrays.copyOf(cells, cells.length));
        return row;
    }
}
