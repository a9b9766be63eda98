package id.loketnaker.benchmark;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills register, ledger and sums with cases that nobody lived through: so many that ended, spread over two years, and
 * so many that run. Rows come in the order of time, as in life. The sums of the ended ones are made straight from the
 * ledger; that they are what the tally makes of it is shown by {@code TallyTest}. For MySQL.
 */
final class LedgerLoad {

    static final int TASKS = 4;

    private static final int AT_ONCE = 20_000;
    private static final int DAYS = 730;

    /** A name that a hundredth of all have, and one that a fifth have. */
    private static final String FIRST_NAME = "concat('Nama', lpad(n * 7919 % 100, 2, '0'))";

    private static final String LAST_NAME = "elt(1 + n % 5, 'Aminah', 'Santoso', 'Siregar', 'Hidayat', 'Wulandari')";

    private static final String IDENTITY = "concat('32', lpad(n * 7919 % 100000000000000, 14, '0'))";
    private static final String TELEPHONE = "concat('0812', lpad(n * 104729 % 100000000, 8, '0'))";

    private final JdbcTemplate jdbc;
    private final List<String> offices;
    private final int services;

    LedgerLoad(JdbcTemplate jdbc, List<String> offices, int services) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.services = services;
        jdbc.execute("create table if not exists bench_number (n int not null primary key)");
        if (jdbc.queryForObject("select count(*) from bench_number", Integer.class) == 0) {
            jdbc.batchUpdate(
                    "insert into bench_number values (?)",
                    IntStream.range(0, AT_ONCE).mapToObj(n -> new Object[] {n}).toList());
        }
    }

    /** Cases from the given number on, all of them summed up. */
    void ended(int from, int count) {
        ended(from, count, true);
        sumUp();
    }

    /**
     * @param summed whether the sums are to be taken to have them
     */
    void ended(int from, int count, boolean summed) {
        inParts(
                from,
                count,
                "timestampadd(second, -floor(" + DAYS + ".0 * 86400 * (1 - (n - " + from + ") / " + count
                        + ")), now())",
                closed -> {
                    String state = "if(n * 7919 % 100 < 90, 'MET', 'MISSED')";
                    insertCases(
                            "timestampadd(day, -30, " + closed + ")",
                            "'CLOSED', 'Selesai', " + closed + ", date(" + closed + "), " + summed + ", "
                                    + "n * 7919 % 100 >= 90 and " + summed);
                    insertPromises(
                            "timestampadd(day, -30, " + closed + ")",
                            "timestampadd(day, if(n * 7919 % 100 < 90, 2, -2), " + closed + ")",
                            state,
                            closed);
                    for (int task = 1; task <= TASKS; task++) {
                        String done = "timestampadd(day, " + (task - TASKS) + ", " + closed + ")";
                        insertTasks(task, done, summed);
                    }
                });
    }

    /** Running cases, each with one task that waits: some late, some at risk, some paused, some in a queue. */
    void running(int from, int count) {
        inParts(from, count, "timestampadd(hour, -(n * 31 % 1200), now())", received -> {
            insertCases(received, "'RUNNING', null, null, null, false, false");
            insertPromises(received, "timestampadd(day, 42, " + received + ")", "'OPEN'", "null");
            jdbc.update("""
                    insert into ln_deadline (id, case_id, kind, basis, element_id, element_name, opened_at, started_at, amount, unit,
                      share, due_at, provisional, state, step, role, holder, risk_at)
                    select concat(id, 't'), id, 'TASK', 'MOMENT', concat('Task_Langkah', 1 + n % 10), 'Langkah', at, at, 3,
                      'WORKING_DAYS', 100, timestampadd(day, 3 + n % 40, at), false, 'OPEN', 0,
                      elt(1 + n % 5, 'petugas-loket', 'pemeriksa', 'mediator', 'kepala-seksi', 'kepala-bidang'),
                      if(n % 3 = 0, null, concat('petugas', n % 60, '.', office)), timestampadd(day, 2 + n % 40, at)
                      from bench_part""");
            jdbc.update("""
                    insert into ln_pause (id, case_id, element_id, ground, paused_at)
                    select concat(id, 'p'), id, 'tunggu', 'contoh', timestampadd(day, 5, at) from bench_part where n % 10 = 0""");
        });
    }

    private interface Insertion {
        void run(String moment);
    }

    /** Makes a table of the numbers, ids, offices and moments of each part, in order, and has it inserted. */
    private void inParts(int from, int count, String moment, Insertion insertion) {
        String office = "elt(1 + n % " + offices.size() + ", '" + String.join("', '", offices) + "')";
        String service = "if(n div 4 % " + services + " = 0, '" + TenSteps.KEY + "', concat('" + TenSteps.KEY
                + "-', n div 4 % " + services + "))";
        for (int first = from; first < from + count; first += AT_ONCE) {
            jdbc.execute("drop table if exists bench_part");
            jdbc.execute(
                    "create table bench_part (n int primary key, id varchar(64), office varchar(64), service varchar(100), "
                            + "at datetime)");
            jdbc.update(
                    "insert into bench_part select n, concat(lpad(hex(n), 8, '0'), '-5f5e-4a1b-9c2d-0242ac120002'), "
                            + office + ", " + service + ", " + moment
                            + " from (select n + ? as n from bench_number) numbers where n < ?",
                    first,
                    from + count);
            insertion.run("at");
        }
        jdbc.execute("drop table if exists bench_part");
    }

    private void insertCases(String received, String rest) {
        String number = "concat('CTH-2026-', lpad(n, 9, '0'))";
        String name = "concat(" + FIRST_NAME + ", ' ', " + LAST_NAME + ", ' ', n)";
        String plain = "lower(replace(" + number + ", '-', ' '))";
        jdbc.update("""
                insert into ln_case (id, number, office, service, definition_id, applicant, subject, sought, received_at, state,
                  outcome, closed_at, closed_on, tallied, late)
                select id, %s, office, service,
                  (select ID_ from ACT_RE_PROCDEF where KEY_ = service and TENANT_ID_ = office),
                  %s, 'Upah lembur belum dibayar', concat_ws('|', %s, %s, %s, 'upah lembur belum dibayar', lower(%s)), %s, %s from bench_part""".formatted(number, name, plain, IDENTITY, TELEPHONE, name, received, rest));
        insertParts("N", plain);
        insertParts("I", IDENTITY);
        insertParts("T", TELEPHONE);
        insertParts("A", "lower(" + name + ")");
    }

    /** From each letter on, as the register does it. */
    private void insertParts(String kind, String text) {
        jdbc.update("""
                insert into ln_case_part (office, kind, part, case_id, place)
                select office, '%1$s', substring(t, place.n + 1, 40) part, id, place.n
                  from (select office, id, %2$s t from bench_part) whole
                  join (select n from bench_number where n < 60) place on place.n + 3 <= char_length(t)
                 where substring(t, place.n + 1, 1) <> ' ' order by office, part, id""".formatted(kind, text));
    }

    private void insertPromises(String received, String due, String state, String closed) {
        jdbc.update("""
                insert into ln_deadline (id, case_id, kind, basis, element_id, element_name, opened_at, started_at, amount, unit,
                  share, due_at, provisional, ground, state, closed_at, step, risk_at)
                select id, id, 'PROMISE', 'RECEIPT', 'janji', 'Janji layanan', %1$s, %1$s, 30, 'WORKING_DAYS', 100, %2$s, false,
                  'Perda contoh ps. 2', %3$s, %4$s, 0, timestampadd(day, -6, %2$s) from bench_part""".formatted(received, due, state, closed));
    }

    private void insertTasks(int task, String done, boolean summed) {
        jdbc.update("""
                insert into ln_deadline (id, case_id, kind, basis, element_id, element_name, opened_at, started_at, amount, unit,
                  share, due_at, provisional, state, closed_at, step, role, holder, risk_at, worked_minutes, tally_on)
                select concat(id, '%1$d'), id, 'TASK', 'MOMENT', 'Task_Langkah%1$d', 'Langkah %1$d', timestampadd(day, -3, %2$s),
                  timestampadd(day, -3, %2$s), 3, 'WORKING_DAYS', 100, %2$s, false,
                  if((n * 104729 + %1$d) %% 100 < 88, 'MET', 'MISSED'), %2$s, 0,
                  elt(%1$d, 'petugas-loket', 'pemeriksa', 'mediator', 'kepala-seksi'),
                  concat('petugas', (n div 52 * 4 + %1$d) %% 60, '.', office), %2$s,
                  10 + pow((n * 7907 + %1$d * 13) %% 89, 2) div 5, %3$s from bench_part""".formatted(task, done, summed ? "null" : "date(" + done + ")"));
    }

    private static final Set<String> SOMETIMES = Set.of("MISSING", "REASON");

    private void sumUp() {
        for (String table : List.of(
                "ln_tally_case",
                "ln_tally_received",
                "ln_tally_step",
                "ln_tally_official",
                "ln_tally_month",
                "ln_case_cause",
                "ln_tally_cause",
                "ln_tally_time")) {
            jdbc.execute("truncate table " + table);
        }
        jdbc.update("""
                update ln_case set received_on = date(received_at),
                  worked_minutes = if(state = 'CLOSED', 10 + pow(crc32(id) % 89, 2), null) where received_on is null""");
        jdbc.update("""
                insert into ln_tally_received (office, service, received_on, received)
                select office, service, received_on, count(*) from ln_case
                 where state = 'CLOSED' group by office, service, received_on""");
        jdbc.update("""
                insert into ln_tally_case (office, service, closed_on, ended, kept)
                select office, service, closed_on, count(*), sum(not late) from ln_case
                 where state = 'CLOSED' group by office, service, closed_on""");
        jdbc.update("""
                insert into ln_tally_official (office, done_on, official, role, service, done, late)
                select c.office, date(d.closed_at), d.holder, d.role, c.service, count(*), sum(d.state = 'MISSED')
                  from ln_deadline d join ln_case c on c.id = d.case_id
                 where d.kind = 'TASK' and d.closed_at is not null group by 1, 2, 3, 4, 5""");
        jdbc.update("""
                insert into ln_tally_month (office, month_on, official, role, service, done, late)
                select office, cast(date_format(done_on, '%Y-%m-01') as date), official, role, service, sum(done), sum(late)
                  from ln_tally_official group by 1, 2, 3, 4, 5""");
        sumUpCases();
        sumUpSteps();
        sumUpCauses();
    }

    /** Three of ten cases lacked one of 40 papers, as many gave one of 12 reasons; each ended in one of five ways. */
    private void sumUpCauses() {
        jdbc.update("update ln_case set explained = true where state = 'CLOSED'");
        Map.of(
                        "MISSING", "concat('Persyaratan contoh nomor ', crc32(id) % 40)",
                        "REASON", "concat('Alasan pengembalian (Langkah ', crc32(id) % 12, ')')",
                        "RETURNED", "cast(if(crc32(id) % 10 < 3, 1, 0) as char)",
                        "OUTCOME", "concat('Berakhir cara ', crc32(id) % 5)")
                .forEach((kind, cause) -> jdbc.update(
                        """
                        insert into ln_case_cause (case_id, kind, cause, office, service, closed_on)
                        select id, '%s', %s, office, service, closed_on from ln_case
                         where state = 'CLOSED' and %s""".formatted(kind, cause, SOMETIMES.contains(kind) ? "crc32(id) % 10 < 3" : "true")));
        jdbc.update("""
                insert into ln_tally_cause (office, service, closed_on, kind, cause, cases)
                select office, service, closed_on, kind, cause, count(*) from ln_case_cause
                 group by office, service, closed_on, kind, cause""");
        jdbc.update("""
                insert into ln_tally_time (office, service, closed_on, cases, office_minutes, applicant_minutes,
                  other_minutes)
                select office, service, closed_on, count(*), sum(worked_minutes), sum(worked_minutes) div 2, count(*)
                  from ln_case where state = 'CLOSED' group by office, service, closed_on""");
    }

    private record Day(String office, String service, LocalDate on) {}

    private void sumUpCases() {
        Map<Day, Histogram> spreads = new HashMap<>();
        jdbc.query("""
                select office, service, closed_on, worked_minutes, count(*) from ln_case
                 where state = 'CLOSED' group by office, service, closed_on, worked_minutes""", row -> {
            Day day = new Day(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class));
            spreads.computeIfAbsent(day, each -> new Histogram(2)).recordValueWithCount(row.getLong(4), row.getLong(5));
        });
        List<Object[]> rows = new ArrayList<>();
        spreads.forEach((day, spread) -> rows.add(new Object[] {bytes(spread), day.office, day.service, day.on}));
        for (int first = 0; first < rows.size(); first += 1000) {
            jdbc.batchUpdate(
                    "update ln_tally_case set spread = ? where office = ? and service = ? and closed_on = ?",
                    rows.subList(first, Math.min(rows.size(), first + 1000)));
        }
    }

    private record Step(String office, String service, LocalDate on, String element) {}

    private static final class Sum {
        private final Histogram spread = new Histogram(2);
        private int late;
        private long minutes;
    }

    private void sumUpSteps() {
        for (String office : offices) {
            Map<Step, Sum> sums = new HashMap<>();
            jdbc.query(
                    """
                    select c.service, date(d.closed_at), d.element_id, d.worked_minutes, d.state = 'MISSED', count(*)
                      from ln_case c join ln_deadline d on d.case_id = c.id
                     where c.office = ? and d.kind = 'TASK' and d.closed_at is not null group by 1, 2, 3, 4, 5""",
                    row -> {
                        Sum sum = sums.computeIfAbsent(
                                new Step(office, row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)),
                                step -> new Sum());
                        sum.spread.recordValueWithCount(row.getLong(4), row.getLong(6));
                        sum.minutes += row.getLong(4) * row.getLong(6);
                        sum.late += row.getBoolean(5) ? row.getInt(6) : 0;
                    },
                    office);
            List<Object[]> rows = new ArrayList<>();
            sums.forEach((step, sum) -> rows.add(new Object[] {
                step.office,
                step.service,
                step.element,
                step.on,
                sum.spread.getTotalCount(),
                sum.late,
                sum.minutes,
                bytes(sum.spread)
            }));
            for (int first = 0; first < rows.size(); first += 1000) {
                jdbc.batchUpdate("""
                        insert into ln_tally_step (office, service, element_id, done_on, done, late, minutes, spread)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""", rows.subList(first, Math.min(rows.size(), first + 1000)));
            }
        }
    }

    private static byte[] bytes(Histogram spread) {
        ByteBuffer buffer = ByteBuffer.allocate(spread.getNeededByteBufferCapacity());
        byte[] bytes = new byte[spread.encodeIntoByteBuffer(buffer)];
        buffer.rewind().get(bytes);
        return bytes;
    }
}
