package id.loketnaker.sla;

import id.loketnaker.calendar.Decree;
import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDays;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The calendar files that travel with the application, and what of them this installation counts with. A newer file is
 * taken over at start only where no running limit reaches its year; else it is a proposal, approved like a decree.
 */
@Component
public class CalendarFiles {

    private final NationalDays shipped;
    private final NationalDays kept;
    private final JdbcTemplate jdbc;

    CalendarFiles(NationalDays shipped, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.shipped = shipped;
        this.jdbc = jdbc;
        try {
            transaction.executeWithoutResult(status -> takeOver());
        } catch (DuplicateKeyException taken) {
            // another node, which has the same files, was first
        }
        this.kept = read();
    }

    /** What this version of the application brings along. */
    public NationalDays shipped() {
        return shipped;
    }

    /** What is counted with, below the changes that were approved. */
    public NationalDays kept() {
        return kept;
    }

    private void takeOver() {
        boolean first = jdbc.queryForList("select year_no from ln_calendar_year", Integer.class)
                .isEmpty();
        Timestamp lastDue =
                jdbc.queryForObject("select max(due_at) from ln_deadline where state = 'OPEN'", Timestamp.class);
        for (HolidayYear year : shipped.years()) {
            if (first || !isReached(year.year(), lastDue)) {
                replace(year);
            }
        }
    }

    /** Whatever the zone of the office. */
    private static boolean isReached(int year, @Nullable Timestamp lastDue) {
        Instant begins = LocalDate.of(year, 1, 1).minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return lastDue != null && !lastDue.toInstant().isBefore(begins);
    }

    private void replace(HolidayYear year) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        jdbc.update("delete from ln_calendar_year where year_no = ?", year.year());
        jdbc.update(
                "delete from ln_calendar_day where on_date between ? and ?",
                Date.valueOf(first),
                Date.valueOf(first.plusYears(1).minusDays(1)));
        jdbc.update("insert into ln_calendar_year (year_no, confirmed) values (?, ?)", year.year(), year.confirmed());
        for (NationalDay day : year.days()) {
            LocalDate decided = day.decree().date();
            jdbc.update(
                    "insert into ln_calendar_day (on_date, name, kind, decree_number, decree_date) values (?, ?, ?, ?, ?)",
                    Date.valueOf(day.date()),
                    day.name(),
                    day.kind().name(),
                    day.decree().number(),
                    decided == null ? null : Date.valueOf(decided));
        }
    }

    private NationalDays read() {
        Map<Integer, List<NationalDay>> days = new HashMap<>();
        jdbc.query("select * from ln_calendar_day order by on_date", row -> {
            NationalDay day = day(row);
            days.computeIfAbsent(day.date().getYear(), year -> new ArrayList<>())
                    .add(day);
        });
        return NationalDays.of(jdbc.query(
                "select year_no, confirmed from ln_calendar_year",
                (row, number) -> HolidayYear.of(
                                row.getInt(1), row.getBoolean(2), days.getOrDefault(row.getInt(1), List.of()))
                        .withRamadans(shipped.year(row.getInt(1)).ramadans())));
    }

    private static NationalDay day(ResultSet row) throws SQLException {
        Date decided = row.getDate("decree_date");
        return new NationalDay(
                row.getDate("on_date").toLocalDate(),
                row.getString("name"),
                NationalDay.Kind.valueOf(row.getString("kind")),
                new Decree(row.getString("decree_number"), decided == null ? null : decided.toLocalDate()));
    }
}
