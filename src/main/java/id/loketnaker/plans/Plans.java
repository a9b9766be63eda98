package id.loketnaker.plans;

import id.loketnaker.firms.FirmsJoined;
import id.loketnaker.register.CaseRegister;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of offices, a row for each service, firm and month, and the one case of each: a case that begins about a
 * firm takes its line by a statement that finds it free, once.
 */
@Service
@Transactional
public class Plans {

    /** So long a start form that somebody opened from a line is meant for it. */
    private static final Duration OPEN = Duration.ofMinutes(60);

    /** So long nobody else opens it. */
    private static final Duration BUSY = Duration.ofMinutes(10);

    private static final String READ =
            "select p.id, p.office, p.service, p.plan_year, p.month_no, p.planned_on, p.firm_id, f.name as firm_name,"
                    + " p.official, p.started_at, p.case_id, p.starting_at, p.starting_by"
                    + " from ln_plan_line p left join ln_firm f on f.id = p.firm_id and f.office = p.office where ";

    private final JdbcTemplate jdbc;
    private final CaseRegister register;
    private final Clock clock;

    Plans(JdbcTemplate jdbc, CaseRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    /** By month, then day, then name. */
    @Transactional(readOnly = true)
    public List<PlanLine> of(String office, String service, int year) {
        return jdbc.query(
                READ + "p.office = ? and p.service = ? and p.plan_year = ?"
                        + " order by p.month_no, p.planned_on, f.plain_name, p.id",
                Plans::read,
                office,
                service,
                year);
    }

    @Transactional(readOnly = true)
    public Optional<PlanLine> find(String id) {
        return jdbc.query(READ + "p.id = ?", Plans::read, id).stream().findFirst();
    }

    /**
     * Plans a firm for a month.
     *
     * @param day within the month
     * @throws RefusedPlanException when it is planned for that month already, or the day is in another month
     */
    public PlanLine add(
            String office,
            String service,
            YearMonth month,
            @Nullable LocalDate day,
            String firmId,
            @Nullable String official,
            String by) {
        mustBeWithin(month, day);
        String id = UUID.randomUUID().toString();
        try {
            jdbc.update(
                    "insert into ln_plan_line (id, office, service, plan_year, month_no, planned_on, firm_id, official,"
                            + " added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    office,
                    service,
                    month.getYear(),
                    month.getMonthValue(),
                    day == null ? null : Date.valueOf(day),
                    firmId,
                    official,
                    now(),
                    by);
        } catch (DuplicateKeyException plannedAlready) {
            throw new RefusedPlanException("Perusahaan itu sudah ada dalam rencana bulan itu.");
        }
        return known(id);
    }

    /** @throws RefusedPlanException as {@link #add}, and when its case began */
    public PlanLine change(String id, YearMonth month, @Nullable LocalDate day, @Nullable String official) {
        PlanLine before = known(id);
        mustBeWithin(month, day);
        if (month.getYear() != before.month().getYear()) {
            throw new RefusedPlanException("Bulan lain dari tahun itu; untuk tahun lain buat rencananya sendiri.");
        }
        try {
            int changed = jdbc.update(
                    "update ln_plan_line set month_no = ?, planned_on = ?, official = ?"
                            + " where id = ? and started_at is null",
                    month.getMonthValue(),
                    day == null ? null : Date.valueOf(day),
                    official,
                    id);
            if (changed == 0) {
                throw begun();
            }
        } catch (DuplicateKeyException plannedAlready) {
            throw new RefusedPlanException("Perusahaan itu sudah ada dalam rencana bulan itu.");
        }
        return known(id);
    }

    /** @throws RefusedPlanException when its case began */
    public void remove(String id) {
        if (jdbc.update("delete from ln_plan_line where id = ? and started_at is null", id) == 0) {
            throw begun();
        }
    }

    private static void mustBeWithin(YearMonth month, @Nullable LocalDate day) {
        if (day != null && !YearMonth.from(day).equals(month)) {
            throw new RefusedPlanException("Tanggalnya tidak di dalam bulan itu.");
        }
    }

    private static RefusedPlanException begun() {
        return new RefusedPlanException("Baris rencana ini sudah dimulai, atau sudah dihapus.");
    }

    /**
     * Somebody opens the start form from a line: the case that they begin about its firm is meant for it.
     *
     * @throws RefusedPlanException when its case began, or somebody else has the form open since a few minutes
     */
    public PlanLine beginning(String id, String by) {
        Instant now = clock.instant();
        int marked = jdbc.update(
                "update ln_plan_line set starting_at = ?, starting_by = ? where id = ? and started_at is null"
                        + " and (starting_by is null or starting_by = ? or starting_at < ?)",
                Timestamp.from(now),
                by,
                id,
                by,
                Timestamp.from(now.minus(BUSY)));
        if (marked == 0) {
            throw known(id).isStarted()
                    ? begun()
                    : new RefusedPlanException("Rekan lain sedang memulai baris ini. Coba lagi beberapa menit lagi.");
        }
        return known(id);
    }

    /**
     * A case about these firms begins: it takes the line that its official opened, else the earliest that is due. In
     * the transaction that begins it.
     *
     * @param today local date of the office
     * @param by user id; null for a case that nobody began
     * @return why it may not begin: what is planned for this month has its case already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> caseBegan(
            String office,
            String service,
            LocalDate today,
            Collection<String> firmIds,
            @Nullable String by,
            String caseId) {
        for (String firmId : firmIds) {
            List<Row> lines = rows(office, service, firmId);
            Optional<Row> meant = meant(lines, by);
            Optional<Row> free = meant.isPresent()
                    ? meant.filter(row -> !row.line.isStarted())
                    : lines.stream().filter(row -> isDue(row.line, today)).findFirst();
            if (free.isPresent() && take(free.get().line.id(), caseId)) {
                return Optional.empty();
            }
            Optional<String> begun = rows(office, service, firmId).stream()
                    .filter(row -> row.line.isStarted()
                            && (row.line.month().equals(YearMonth.from(today))
                                    || free.or(() -> meant)
                                            .filter(wanted -> wanted.line.id().equals(row.line.id()))
                                            .isPresent()))
                    .findFirst()
                    .map(row -> refusal(row.line));
            if (begun.isPresent()) {
                return begun;
            }
        }
        return Optional.empty();
    }

    /**
     * The line that the official opened last, of those whose case has not begun: one that was opened and left alone
     * stands in nobody's way, and the year may have ended meanwhile. Else the one whose case just began.
     */
    private Optional<Row> meant(List<Row> lines, @Nullable String by) {
        return lines.stream()
                .filter(row -> by != null && by.equals(row.startingBy) && isOpen(row))
                .max(Comparator.comparing((Row row) -> !row.line.isStarted()).thenComparing(Row::startingAt));
    }

    private static boolean isDue(PlanLine line, LocalDate today) {
        return !line.isStarted()
                && line.month().getYear() == today.getYear()
                && line.month().getMonthValue() <= today.getMonthValue();
    }

    private boolean isOpen(Row row) {
        return row.startingAt != null && row.startingAt.plus(OPEN).isAfter(clock.instant());
    }

    private boolean take(String id, String caseId) {
        return jdbc.update(
                        "update ln_plan_line set started_at = ?, case_id = ? where id = ? and started_at is null",
                        now(),
                        caseId,
                        id)
                == 1;
    }

    private String refusal(PlanLine line) {
        String as = Optional.ofNullable(line.caseId())
                .flatMap(register::find)
                .map(begun -> " sebagai perkara " + begun.number())
                .orElse("");
        return "Tidak dimulai dua kali: rencana bulan itu untuk %s sudah dimulai%s."
                .formatted(Objects.requireNonNullElse(line.firmName(), "perusahaan ini"), as);
    }

    private record Row(
            PlanLine line,
            @Nullable Instant startingAt,
            @Nullable String startingBy) {}

    private List<Row> rows(String office, String service, String firmId) {
        return jdbc.query(
                READ + "p.office = ? and p.service = ? and p.firm_id = ? order by p.plan_year, p.month_no",
                (row, place) -> new Row(read(row, place), moment(row, "starting_at"), row.getString("starting_by")),
                office,
                service,
                firmId);
    }

    /** Of a case that was struck off: its line is free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String caseId) {
        jdbc.update("update ln_plan_line set started_at = null, case_id = null where case_id = ?", caseId);
    }

    /** The cases whose time to be kept is over: that they began is still told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        caseIds.forEach(id -> jdbc.update("update ln_plan_line set case_id = null where case_id = ?", id));
    }

    /** Two entries turned out to be one firm; of two lines of a month the one that began stays, else the kept one's. */
    @EventListener
    public void joined(FirmsJoined joined) {
        jdbc.query(READ + "p.firm_id = ?", Plans::read, joined.goes()).forEach(line -> {
            try {
                jdbc.update("update ln_plan_line set firm_id = ? where id = ?", joined.stays(), line.id());
            } catch (DuplicateKeyException bothPlanned) {
                giveWay(line, joined.stays());
            }
        });
    }

    private void giveWay(PlanLine line, String stays) {
        if (line.isStarted()
                && jdbc.update(
                                "delete from ln_plan_line where firm_id = ? and office = ? and service = ? and plan_year = ?"
                                        + " and month_no = ? and started_at is null",
                                stays,
                                line.office(),
                                line.service(),
                                line.month().getYear(),
                                line.month().getMonthValue())
                        == 1) {
            jdbc.update("update ln_plan_line set firm_id = ? where id = ?", stays, line.id());
        } else if (!line.isStarted()) {
            jdbc.update("delete from ln_plan_line where id = ?", line.id());
        }
    }

    private PlanLine known(String id) {
        return find(id).orElseThrow(() -> new RefusedPlanException("Baris rencana ini sudah tidak ada."));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static PlanLine read(ResultSet row, int place) throws SQLException {
        Date day = row.getDate("planned_on");
        return new PlanLine(
                Objects.requireNonNull(row.getString("id")),
                Objects.requireNonNull(row.getString("office")),
                Objects.requireNonNull(row.getString("service")),
                YearMonth.of(row.getInt("plan_year"), row.getInt("month_no")),
                day == null ? null : day.toLocalDate(),
                Objects.requireNonNull(row.getString("firm_id")),
                row.getString("firm_name"),
                row.getString("official"),
                moment(row, "started_at"),
                row.getString("case_id"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
