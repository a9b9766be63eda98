package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.casework.Services;
import id.loketnaker.figures.TallyRun;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.webapps.cockpit.sla.PlainLedger.Case;
import id.loketnaker.webapps.cockpit.sla.PlainLedger.Done;
import id.loketnaker.webapps.cockpit.sla.PlainLedger.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every number that managers see, against a slow and plain recount of a year; run by {@code DemoYearTest}. */
public abstract class EveryNumberTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta"); // of all offices of the demo
    private static final NationalDays HOLIDAYS = NationalDays.fromClasspath();
    private static final List<String> OFFICES = List.of("bekasi", "pekalongan", "pekanbaru", "probolinggo");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TallyRun tally;

    @Autowired
    Services services;

    @Autowired
    ProcessEngine engine;

    private Instant now = Instant.EPOCH;
    private PlainLedger ledger;
    private List<ServicePack> packs = List.of();
    private CockpitVisitor visitor;
    private final Map<String, Instant> endsOfNextDay = new HashMap<>();
    private final Map<String, List<Instant>> minutesOfDays = new HashMap<>();

    /** What is asked, as the page asks it and as plain conditions. */
    private record Question(String query, String official, Predicate<Case> has) {

        boolean asks(Task task) {
            return has.test(task.of()) && (official.isEmpty() || official.equals(task.holder()));
        }
    }

    @BeforeEach
    void theYearIsSummedUpAndTheClockStandsStill() {
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ClockUtil.setCurrentTime(Date.from(now));
        tally.run();
        ledger = new PlainLedger(jdbc, ZONE);
        packs = List.copyOf(services.of(OFFICES));
        visitor = CockpitVisitor.of(port, "admin");
    }

    /** Without these a wrong figure would agree with a wrong one. */
    @Test
    void the_year_has_what_is_counted_wrongly_so_easily() {
        assertThat(ledger.cases.values().stream().filter(Case::runs).map(one -> one.standing(now)))
                .contains("terlambat", "jeda", "tepat-waktu");
        assertThat(ledger.cases.values().stream()
                        .filter(one -> one.pausedAt() != null && one.due().isBefore(now))
                        .map(one -> one.standing(now)))
                .contains("jeda");
        assertThat(ledger.tasks.stream().map(Task::call).filter(Objects::nonNull))
                .hasSizeGreaterThan(5);
        assertThat(ledger.tasks.stream()
                        .filter(task -> task.call() != null)
                        .collect(Collectors.groupingBy(
                                task -> task.of().office() + task.of().service() + task.element(),
                                Collectors.mapping(Task::role, Collectors.toSet())))
                        .values())
                .anyMatch(roles -> roles.size() > 1);
    }

    @Test
    void the_board_its_lists_and_its_files_are_a_recount() {
        for (Question question : questions()) {
            JsonNode board = json("sla?" + question.query);
            standings(board, question);
            kept(board.get("kept"), question, one -> true);
            trend(board, question);
            due(board, question);
            services(board, question);
            waiting(board, question);
            lists(question);
            workload(question);
            files(board, question);
        }
    }

    @Test
    void one_period_beside_another_is_a_recount_and_so_is_what_is_taken_away() {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        for (Question question : questions()) {
            if (question.official.isEmpty()) {
                String query = question.query
                        + "&from=%s&until=%s&otherFrom=%s&otherUntil=%s"
                                .formatted(today.minusDays(29), today, today.minusDays(364), today.minusDays(30));
                JsonNode view = json("sla/periods?" + query);
                int received = 0;
                for (JsonNode row : view.get("services")) {
                    Predicate<Case> its = question.has.and(
                            one -> one.office().equals(row.get("office").asText())
                                    && one.service().equals(row.get("service").asText()));
                    period(row.get("period"), its, today.minusDays(29), today);
                    period(row.get("other"), its, today.minusDays(364), today.minusDays(30));
                    received += row.get("period").get("received").asInt();
                }
                assertThat(view.get("total").get("period").get("received").asInt())
                        .isEqualTo(received)
                        .isEqualTo((int) count(
                                ledger.cases.values(),
                                one -> question.has.test(one)
                                        && !receivedOn(one).isBefore(today.minusDays(29))));
                steps(view, question, today);
                if (!question.query.contains("service=") && !question.query.contains("unit=")) {
                    past(question, today.minusDays(29), today); // of each service they are among these
                    past(question, today.minusDays(364), today.minusDays(30));
                }
                takenAway(
                        "sla/periods/download?format=csv&table=layanan&" + query,
                        view.get("services"),
                        row -> row.get("period").get("received"),
                        row -> row.get("other").get("ended"));
            }
        }
    }

    private void period(JsonNode figure, Predicate<Case> its, LocalDate from, LocalDate until) {
        List<Case> ended = ledger.cases.values().stream()
                .filter(its.and(one -> isIn(one.closedOn(), from, until)))
                .toList();
        List<Case> finished =
                ended.stream().filter(one -> one.state().equals("CLOSED")).toList();
        assertThat(figure.get("received").asInt()).isEqualTo((int)
                count(ledger.cases.values(), its.and(one -> isIn(receivedOn(one), from, until))));
        assertThat(figure.get("ended").asInt()).isEqualTo(finished.size());
        assertThat(figure.get("inTime").asInt()).isEqualTo((int) count(finished, Case::kept));
        assertThat(figure.get("deleted").asInt()).isEqualTo(ended.size() - finished.size());
        List<Long> worked = finished.stream().map(this::worked).sorted().toList();
        percentile(figure.get("median"), worked, 50);
        percentile(figure.get("percentile90"), worked, 90);
    }

    /** Behind each number of a period stand the cases that it counts. */
    private void past(Question question, LocalDate from, LocalDate until) {
        past(question, from, until, "diterima", one -> isIn(receivedOn(one), from, until));
        past(question, from, until, "selesai", one -> one.state().equals("CLOSED"));
        past(question, from, until, "selesai-tepat-waktu", one -> one.state().equals("CLOSED") && one.kept());
        past(question, from, until, "selesai-terlambat", one -> one.state().equals("CLOSED") && !one.kept());
        past(question, from, until, "dihapus", one -> one.state().equals("DELETED"));
    }

    private void past(Question question, LocalDate from, LocalDate until, String status, Predicate<Case> which) {
        assertThat(listed("%s&status=%s&from=%s&until=%s".formatted(question.query, status, from, until)))
                .as(question.query + " " + status + " " + from)
                .isEqualTo(ids(ledger.cases.values().stream()
                        .filter(question.has.and(which))
                        .filter(one -> status.equals("diterima") || isIn(one.closedOn(), from, until))
                        .toList()));
    }

    /** The sums keep spreads to within one in a hundred, and each pause is counted in whole minutes. */
    private static void percentile(JsonNode told, List<Long> sorted, int percent) {
        assertThat(told.isNull()).isEqualTo(sorted.isEmpty());
        if (!sorted.isEmpty()) {
            long exact = sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
            assertThat(told.asLong()).isBetween(exact - 4, exact + exact / 100 + 4);
        }
    }

    private static LocalDate receivedOn(Case one) {
        return LocalDate.ofInstant(one.received(), ZONE);
    }

    private static boolean isIn(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Minute by minute would take too long: span by span of the office's hours, and minute by minute within. */
    private long worked(Case one) {
        ServicePack pack =
                packs.stream().filter(each -> isOf(one, each)).findFirst().orElseThrow();
        Instant end = Objects.requireNonNull(one.closedAt());
        long minutes = 0;
        for (LocalDate day = LocalDate.ofInstant(one.started(), ZONE);
                !day.isAfter(LocalDate.ofInstant(end, ZONE));
                day = day.plusDays(1)) {
            for (Instant at : openMinutes(pack, day)) {
                minutes += !at.isBefore(one.started()) && at.isBefore(end) && !stoodStill(one, at) ? 1 : 0;
            }
        }
        return minutes;
    }

    private static boolean stoodStill(Case one, Instant at) {
        return one.stills().stream()
                .anyMatch(still -> !at.isBefore(still.from()) && (still.until() == null || at.isBefore(still.until())));
    }

    private List<Instant> openMinutes(ServicePack pack, LocalDate day) {
        return minutesOfDays.computeIfAbsent(
                pack.office().id() + "/" + pack.standard().unit() + "/" + day,
                key -> closing(pack, day).isEmpty()
                        ? List.of()
                        : pack
                                .office()
                                .unit(pack.standard().unit())
                                .hours()
                                .get(0)
                                .week()
                                .getOrDefault(day.getDayOfWeek(), List.of())
                                .stream()
                                .flatMap(span -> Stream.iterate(
                                        span.from(), at -> at.isBefore(span.until()), at -> at.plusMinutes(1)))
                                .map(at -> day.atTime(at).atZone(ZONE).toInstant())
                                .toList());
    }

    private void steps(JsonNode view, Question question, LocalDate today) {
        for (JsonNode step : view.get("steps")) {
            List<Done> done = ledger.done.stream()
                    .filter(task -> question.has.test(task.of())
                            && isIn(task.on(), today.minusDays(29), today)
                            && task.element().equals(step.get("element").asText()))
                    .toList();
            int told = sum(
                    view.get("steps"),
                    each -> each.get("element").equals(step.get("element"))
                            ? each.get("period").get("ended").asInt()
                            : 0);
            assertThat(told).as(question.query + step).isEqualTo(done.size());
            if (!question.query.contains("office=" + OFFICES.get(0))) {
                continue; // one office is enough: all steps are asked for in the same way
            }
            doneTasks(
                    "%s&element=%s&call=%s&from=%s&until=%s"
                            .formatted(
                                    question.query,
                                    step.get("element").asText(),
                                    text(step, "call").orElse("-"),
                                    today.minusDays(29),
                                    today),
                    done.stream()
                            .filter(task -> text(step, "call").equals(Optional.ofNullable(task.call())))
                            .toList());
        }
    }

    /** Behind a number of done tasks stands a line for each, and apart those in time and those late. */
    private void doneTasks(String query, List<Done> done) {
        doneTasks(query + "&status=tugas-selesai", done, task -> true);
        doneTasks(query + "&status=tugas-selesai-tepat-waktu", done, task -> !task.late());
        doneTasks(query + "&status=tugas-selesai-terlambat", done, Done::late);
    }

    private void doneTasks(String query, List<Done> done, Predicate<Done> which) {
        List<String> expected = done.stream()
                .filter(which)
                .map(task -> task.of().id() + task.element())
                .sorted()
                .toList();
        List<String> shown = new ArrayList<>();
        for (int page = 1; page == 1 || shown.size() % CaseLists.PAGE == 0 && shown.size() < expected.size(); page++) {
            JsonNode answer = json("sla/cases?" + query + "&page=" + page);
            assertThat(answer.get("count").asInt()).as(query).isEqualTo(expected.size());
            answer.get("rows")
                    .forEach(row -> shown.add(row.get("id").asText()
                            + row.get("steps").get(0).get("element").asText()));
        }
        assertThat(shown.stream().sorted().toList()).as(query).isEqualTo(expected);
    }

    /** A file has a line for each row, with the same numbers. */
    @SafeVarargs
    private void takenAway(String path, JsonNode rows, Function<JsonNode, JsonNode>... numbers) {
        List<String> lines = body(visitor.get(path)).lines().skip(1).toList();
        assertThat(lines).as(path).hasSize(rows.size());
        for (int index = 0; index < lines.size(); index++) {
            for (Function<JsonNode, JsonNode> number : numbers) {
                assertThat(lines.get(index).split(";"))
                        .as(path)
                        .contains(number.apply(rows.get(index)).asText());
            }
        }
    }

    private void files(JsonNode board, Question question) {
        takenAway(
                "sla/download?format=csv&table=layanan&" + question.query,
                board.get("services"),
                row -> row.get("name"),
                row -> row.get("standings").get("running"),
                row -> row.get("standings").get("late"),
                row -> row.get("standings").get("paused"),
                row -> row.get("kept").get(2).get("done"),
                row -> row.get("kept").get(2).get("overdue"));
        takenAway(
                "sla/download?format=csv&table=tren&" + question.query,
                board.get("trend"),
                row -> row.get("done"),
                row -> row.get("inTime"));
        JsonNode work = json("sla/workload?" + question.query);
        takenAway(
                "sla/download?format=csv&table=petugas&" + question.query,
                work.get("officials"),
                row -> row.get("open"),
                row -> row.get("late"),
                row -> row.get("done"),
                row -> row.get("doneLate"));
        takenAway(
                "sla/download?format=csv&table=peran&" + question.query,
                work.get("roles"),
                row -> row.get("open"),
                row -> row.get("unclaimed"),
                row -> row.get("late"),
                row -> row.get("done"));
    }

    @Test
    void why_cases_took_the_way_they_took_is_a_recount_of_their_records() {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate from = today.minusDays(364);
        Map<String, String> outcomes = new HashMap<>();
        Map<String, Integer> noted = new HashMap<>();
        jdbc.query("select id, outcome, worked_minutes from ln_case", row -> {
            outcomes.put(row.getString(1), Objects.requireNonNullElse(row.getString(2), ""));
            noted.put(row.getString(1), row.getObject(3, Integer.class));
        });
        Map<String, List<Set<String>>> missing = missing();
        for (Question question : questions()) {
            if (!question.official.isEmpty() || question.query.contains("unit=")) {
                continue;
            }
            String days = "&from=%s&until=%s".formatted(from, today);
            JsonNode view =
                    json("sla/why?" + question.query + days + "&otherFrom=%s&otherUntil=%s".formatted(from, from));
            List<Case> ended = ledger.cases.values().stream()
                    .filter(question.has.and(one -> one.state().equals("CLOSED") && isIn(one.closedOn(), from, today)))
                    .toList();
            assertThat(view.get("cases").asInt()).as(question.query).isEqualTo(ended.size());
            for (JsonNode row : view.get("outcomes")) {
                String outcome = row.get("cause").asText();
                because(
                        question.query + days,
                        row,
                        ended.stream()
                                .filter(one -> outcome.equals(outcomes.get(one.id())))
                                .toList());
            }
            for (JsonNode row : view.get("returned")) {
                int times = row.get("cause").asInt();
                because(
                        question.query + days,
                        row,
                        ended.stream()
                                .filter(one -> Math.min(
                                                3,
                                                missing.getOrDefault(one.id(), List.of())
                                                        .size())
                                        == times)
                                .toList());
            }
            assertThat(sum(view.get("missing"), "cases"))
                    .as(question.query)
                    .isEqualTo(ended.stream()
                            .mapToInt(one -> (int) missing.getOrDefault(one.id(), List.of()).stream()
                                    .flatMap(Set::stream)
                                    .distinct()
                                    .count())
                            .sum());
            for (JsonNode row : view.get("times")) {
                List<Case> its = ended.stream()
                        .filter(one -> one.office().equals(row.get("office").asText())
                                && one.service().equals(row.get("service").asText())
                                && noted.get(one.id()) != null)
                        .toList();
                JsonNode time = row.get("period");
                assertThat(time.get("cases").asInt()).isEqualTo(its.size());
                assertThat(time.get("office").asInt())
                        .isEqualTo(its.stream()
                                        .mapToInt(one -> Objects.requireNonNull(noted.get(one.id())))
                                        .sum()
                                / Math.max(1, its.size()));
                assertThat(time.get("applicant").asLong() + time.get("other").asLong())
                        .as(question.query + row)
                        .isCloseTo(
                                Math.round(its.stream()
                                        .mapToLong(this::stood)
                                        .average()
                                        .orElse(0)),
                                Assertions.within(6L));
            }
        }
    }

    @Test
    void the_same_service_between_offices_is_a_recount() {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        String days = "from=%s&until=%s".formatted(today.minusDays(364), today);
        for (JsonNode service : json("sla/between?" + days).get("services")) {
            String key = service.get("id").asText();
            JsonNode view = json("sla/between?service=" + key + "&" + days);
            assertThat(view.get("hidden").asInt()).isZero();
            for (int index = 0; index < view.get("offices").size(); index++) {
                JsonNode office = view.get("offices").get(index);
                Predicate<Case> its = one -> one.service().equals(key)
                        && one.office().equals(office.get("office").asText());
                period(office.get("figure"), its, today.minusDays(364), today);
                int place = index;
                assertThat(sum(
                                view.get("steps"),
                                line -> line.get("cells").get(place).isNull()
                                        ? 0
                                        : line.get("cells")
                                                .get(place)
                                                .get("figure")
                                                .get("ended")
                                                .asInt()))
                        .as(key + office)
                        .isEqualTo((int) count(
                                ledger.done,
                                task -> its.test(task.of()) && isIn(task.on(), today.minusDays(364), today)));
            }
        }
    }

    /** Behind a cause stand the cases that it is told of. */
    private void because(String query, JsonNode row, List<Case> expected) {
        assertThat(row.get("cases").asInt()).as(query + row).isEqualTo(expected.size());
        if (query.startsWith("period=30")) {
            assertThat(listed(query + "&status=sebab&kind=" + row.get("kind").asText() + "&cause="
                            + URLEncoder.encode(row.get("cause").asText(), StandardCharsets.UTF_8)))
                    .isEqualTo(ids(expected));
        }
    }

    /** By case what each step found missing, as it was filled in. */
    private Map<String, List<Set<String>>> missing() {
        Map<String, List<Set<String>>> missing = new HashMap<>();
        jdbc.query("select case_id, details from ln_case_entry where kind = 'TASK_DONE' order by id", row -> {
            Set<String> items = new TreeSet<>();
            JsonNode values = row.getString(2) == null ? JSON.createObjectNode() : tree(row.getString(2));
            values.fields().forEachRemaining(field -> {
                if (field.getKey().startsWith("kekurangan") && field.getValue().isArray()) {
                    field.getValue().forEach(item -> items.add(item.asText()));
                }
            });
            if (!items.isEmpty()) {
                missing.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(items);
            }
        });
        return missing;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Service minutes during which the clock of a case stood still, minute by minute. */
    private long stood(Case one) {
        ServicePack pack =
                packs.stream().filter(each -> isOf(one, each)).findFirst().orElseThrow();
        long minutes = 0;
        for (LocalDate day : one.stills().stream()
                .filter(still -> still.until() != null)
                .flatMap(still -> LocalDate.ofInstant(still.from(), ZONE)
                        .datesUntil(LocalDate.ofInstant(still.until(), ZONE).plusDays(1)))
                .collect(Collectors.toSet())) {
            minutes += openMinutes(pack, day).stream()
                    .filter(at -> one.stills().stream()
                            .anyMatch(still ->
                                    still.until() != null && !at.isBefore(still.from()) && at.isBefore(still.until())))
                    .count();
        }
        return minutes;
    }

    @Test
    void where_a_service_waits_is_a_recount_at_each_call() {
        for (ProcessDefinition definition : engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()) {
            if (packs.stream().anyMatch(pack -> pack.key().equals(definition.getKey()))) {
                JsonNode view = json("services/" + definition.getId() + "/waiting?days=90");
                for (JsonNode step : view.get("steps")) {
                    step(step, definition, step.get("element").asText()::equals, text(step, "call"));
                }
                for (JsonNode call : view.get("calls")) {
                    step(
                            call,
                            definition,
                            element -> true,
                            Optional.of(call.get("element").asText()));
                }
                assertThat(sum(view.get("steps"), "open")).isEqualTo((int)
                        count(ledger.tasks, task -> isOf(task.of(), definition)));
            }
        }
    }

    @Test
    void cases_are_found_as_what_they_are_and_none_that_stands_still_is_late() {
        for (String state : List.of("running", "closed", "deleted")) {
            Set<String> found = new TreeSet<>();
            for (int page = 1; page == 1 || found.size() < expected(state).size() && page < 50; page++) {
                JsonNode answer = json(visitor.post("cases", "{\"state\":\"%s\",\"page\":%d}".formatted(state, page)));
                assertThat(answer.get("count").asInt())
                        .isEqualTo(expected(state).size());
                answer.get("cases").forEach(line -> {
                    found.add(line.get("id").asText());
                    found(line);
                });
            }
            assertThat(found).isEqualTo(expected(state));
        }
    }

    private Set<String> expected(String state) {
        return ids(ledger.cases.values().stream()
                .filter(one -> one.state().equalsIgnoreCase(state))
                .toList());
    }

    /** The line of a list, and the file behind it, say what the dashboard says. */
    private void found(JsonNode line) {
        Case one = Objects.requireNonNull(ledger.cases.get(line.get("id").asText()));
        boolean late = one.runs() ? one.standing(now).equals("terlambat") : !one.kept();
        assertThat(line.get("late").asBoolean()).as(one.number()).isEqualTo(late);
        assertThat(line.get("paused").asBoolean()).as(one.number()).isEqualTo(one.pausedAt() != null);
        if (one.runs()) {
            JsonNode file = json("cases/files/" + one.id());
            assertThat(file.get("clock").get("late").asBoolean())
                    .as(one.number())
                    .isEqualTo(late);
            assertThat(file.get("clock").get("standing").asBoolean()).isEqualTo(one.pausedAt() != null);
            for (JsonNode limit : file.get("deadlines")) {
                ledger.tasks.stream()
                        .filter(task -> task.id().equals(limit.get("id").asText()))
                        .forEach(task ->
                                assertThat(limit.get("late").asBoolean()).isEqualTo(task.late(now)));
            }
        }
    }

    private List<Question> questions() {
        List<Question> all = new ArrayList<>();
        all.add(new Question("period=30", "", one -> true));
        for (String office : OFFICES) {
            all.add(new Question(
                    "period=365&office=" + office, "", one -> one.office().equals(office)));
        }
        packs.stream()
                .map(pack -> pack.office().id() + "/" + pack.standard().unit())
                .distinct()
                .forEach(unit -> all.add(new Question("period=90&unit=" + unit, "", one -> unit.equals(unitOf(one)))));
        for (ServicePack pack : packs) {
            String query = "period=90&office=" + pack.office().id() + "&service=" + pack.key();
            all.add(new Question(query, "", one -> isOf(one, pack)));
        }
        ledger.tasks.stream()
                .flatMap(task -> Optional.ofNullable(task.holder()).stream())
                .distinct()
                .sorted()
                .limit(8)
                .forEach(holder -> all.add(new Question(
                        "period=365&official=" + holder,
                        holder,
                        one -> ledger.tasks.stream()
                                .anyMatch(task -> task.of().equals(one) && holder.equals(task.holder())))));
        return all;
    }

    private void standings(JsonNode board, Question question) {
        JsonNode counts = board.get("standings");
        assertThat(counts.get("running").asInt())
                .as(question.query)
                .isEqualTo(cases(question, one -> true).size());
        assertThat(counts.get("onTime").asInt())
                .isEqualTo(cases(question, standing("tepat-waktu")).size());
        assertThat(counts.get("atRisk").asInt())
                .isEqualTo(cases(question, standing("berisiko")).size());
        assertThat(counts.get("late").asInt())
                .isEqualTo(cases(question, standing("terlambat")).size());
        assertThat(counts.get("paused").asInt())
                .isEqualTo(cases(question, standing("jeda")).size());
        assertThat(board.get("withLateTask").asInt())
                .isEqualTo(cases(question, anyTask(task -> task.late(now))).size());
    }

    private void kept(JsonNode kept, Question question, Predicate<Case> which) {
        for (JsonNode each : kept) {
            int days = each.get("days").asInt();
            if (question.official.isEmpty()) {
                List<Case> ended =
                        ended(question, days, "CLOSED").stream().filter(which).toList();
                assertThat(each.get("done").asInt()).as(question.query).isEqualTo(ended.size());
                assertThat(each.get("inTime").asInt()).isEqualTo((int) count(ended, Case::kept));
                assertThat(each.get("deleted").asInt()).isEqualTo((int) count(ended(question, days, "DELETED"), which));
                assertThat(each.get("overdue").asInt())
                        .isEqualTo(cases(question, standing("terlambat").and(which))
                                .size());
            } else {
                List<Done> done = done(question, days).stream()
                        .filter(task -> which.test(task.of()))
                        .toList();
                assertThat(each.get("done").asInt()).as(question.query).isEqualTo(done.size());
                assertThat(each.get("inTime").asInt()).isEqualTo((int) count(done, task -> !task.late()));
                assertThat(each.get("overdue").asInt()).isEqualTo((int)
                        count(ledger.tasks, task -> question.asks(task) && which.test(task.of()) && task.late(now)));
            }
        }
    }

    private void trend(JsonNode board, Question question) {
        int days = board.get("period").get("days").asInt();
        assertThat(sum(board.get("trend"), "done"))
                .isEqualTo(
                        question.official.isEmpty()
                                ? ended(question, days, "CLOSED").size()
                                : done(question, days).size());
        assertThat(sum(board.get("trend"), "inTime")).isEqualTo((int)
                (question.official.isEmpty()
                        ? count(ended(question, days, "CLOSED"), Case::kept)
                        : count(done(question, days), task -> !task.late())));
    }

    private void due(JsonNode board, Question question) {
        assertThat(board.get("promisesDue").get("count").asInt())
                .as(question.query)
                .isEqualTo(cases(question, this::promiseDue).size());
        assertThat(board.get("stepsDue").get("count").asInt())
                .as(question.query)
                .isEqualTo(cases(question, this::stepDue).size());
    }

    private boolean promiseDue(Case one) {
        return one.pausedAt() == null && !one.due().isBefore(now) && !one.due().isAfter(endOfNextDay(one));
    }

    private boolean stepDue(Case one) {
        return anyTask(task ->
                        task.still() == null && !task.late(now) && !task.due().isAfter(endOfNextDay(one)))
                .test(one);
    }

    /** By the hours of the unit and the days that are no holidays; a day by day look. */
    private Instant endOfNextDay(Case one) {
        return endsOfNextDay.computeIfAbsent(one.office() + "/" + one.service(), service -> {
            ServicePack pack =
                    packs.stream().filter(each -> isOf(one, each)).findFirst().orElseThrow();
            LocalDate day = LocalDate.ofInstant(now, ZONE).plusDays(1);
            while (closing(pack, day).isEmpty()) {
                day = day.plusDays(1);
            }
            return day.atTime(closing(pack, day).orElseThrow()).atZone(ZONE).toInstant();
        });
    }

    private static Optional<LocalTime> closing(ServicePack pack, LocalDate day) {
        boolean holiday = HOLIDAYS.on(day).isPresent()
                || pack.office().closingDays().stream()
                        .anyMatch(closed -> closed.date().equals(day));
        return holiday
                ? Optional.empty()
                : pack
                        .office()
                        .unit(pack.standard().unit())
                        .hours()
                        .get(0)
                        .week()
                        .getOrDefault(day.getDayOfWeek(), List.of())
                        .stream()
                        .map(span -> span.until())
                        .max(LocalTime::compareTo);
    }

    private void services(JsonNode board, Question question) {
        for (JsonNode row : board.get("services")) {
            Predicate<Case> its = one -> one.office().equals(row.get("office").asText())
                    && one.service().equals(row.get("service").asText());
            assertThat(row.get("standings").get("running").asInt())
                    .isEqualTo(cases(question, its).size());
            assertThat(row.get("standings").get("late").asInt())
                    .isEqualTo(cases(question, its.and(standing("terlambat"))).size());
            assertThat(row.get("standings").get("onTime").asInt())
                    .isEqualTo(cases(question, its.and(standing("tepat-waktu"))).size());
            assertThat(row.get("standings").get("atRisk").asInt())
                    .isEqualTo(cases(question, its.and(standing("berisiko"))).size());
            assertThat(row.get("standings").get("paused").asInt())
                    .isEqualTo(cases(question, its.and(standing("jeda"))).size());
            kept(row.get("kept"), question, its);
        }
        assertThat(sum(
                        board.get("services"),
                        row -> row.get("standings").get("running").asInt()))
                .isEqualTo(cases(question, one -> true).size());
    }

    private void waiting(JsonNode board, Question question) {
        for (JsonNode place : board.get("waiting")) {
            Predicate<Task> there = task -> question.has.test(task.of())
                    && task.of().office().equals(place.get("office").asText())
                    && task.of().service().equals(place.get("service").asText())
                    && task.element().equals(place.get("element").asText())
                    && text(place, "call").equals(Optional.ofNullable(task.call()))
                    && text(place, "role").equals(Optional.ofNullable(task.role()));
            List<Task> tasks = ledger.tasks.stream().filter(there).toList();
            assertThat(place.get("open").asInt())
                    .as(question.query + " " + place)
                    .isEqualTo(tasks.size());
            assertThat(place.get("late").asInt()).isEqualTo((int) count(tasks, task -> task.late(now)));
            assertThat(place.get("atRisk").asInt()).isEqualTo((int) count(tasks, task -> task.atRisk(now)));
            if (question.official.isEmpty()) {
                assertThat(listed("status=tugas&office=%s&service=%s&element=%s&call=%s&stepRole=%s"
                                .formatted(
                                        place.get("office").asText(),
                                        place.get("service").asText(),
                                        place.get("element").asText(),
                                        text(place, "call").orElse("-"),
                                        text(place, "role").orElse("-"))))
                        .isEqualTo(ids(tasks.stream().map(Task::of).toList()));
            }
        }
    }

    private void lists(Question question) {
        list(question, "berjalan", one -> true);
        for (String word : List.of("tepat-waktu", "berisiko", "terlambat", "jeda")) {
            list(question, word, standing(word));
        }
        list(question, "besok", this::promiseDue);
        list(question, "langkah-besok", this::stepDue);
        list(question, "tugas", anyTask(question::asks));
        list(question, "tugas-berisiko", anyTask(task -> question.asks(task) && task.atRisk(now)));
        list(question, "tugas-terlambat", anyTask(task -> question.asks(task) && task.late(now)));
        if (question.official.isEmpty()) {
            int days = Integer.parseInt(question.query.replaceFirst("period=(\\d+).*", "$1"));
            assertThat(listed(question.query + "&status=selesai-terlambat"))
                    .isEqualTo(ids(ended(question, days, "CLOSED").stream()
                            .filter(one -> !one.kept())
                            .toList()));
        }
    }

    private void list(Question question, String status, Predicate<Case> which) {
        Set<String> expected = ids(cases(question, which));
        String query = question.query + "&status=" + status;
        assertThat(listed(query)).as(query).isEqualTo(expected);
        String file = body(visitor.get("sla/download?format=csv&table=perkara&" + query));
        assertThat(file.lines().skip(1).count()).as(query).isEqualTo(expected.size());
    }

    private Set<String> listed(String query) {
        Set<String> ids = new TreeSet<>();
        for (int page = 1; ; page++) {
            JsonNode answer = json("sla/cases?" + query + "&page=" + page);
            answer.get("rows").forEach(row -> ids.add(row.get("id").asText()));
            if (answer.get("rows").size() < CaseLists.PAGE) {
                assertThat(answer.get("count").asInt()).as(query).isEqualTo(ids.size());
                return ids;
            }
        }
    }

    private void workload(Question question) {
        JsonNode view = json("sla/workload?" + question.query);
        int days = view.get("period").get("days").asInt();
        for (JsonNode load : view.get("officials")) {
            String who = load.get("official").asText();
            load(load, question, days, task -> who.equals(task.holder()), task -> who.equals(task.official()));
        }
        for (JsonNode load : view.get("roles")) {
            String role = load.get("role").asText();
            load(
                    load,
                    question,
                    days,
                    task -> role.equals(task.role()),
                    task -> task.official() != null && role.equals(task.role()));
        }
    }

    private void load(JsonNode load, Question question, int days, Predicate<Task> open, Predicate<Done> done) {
        String office = load.get("office").asText();
        List<Task> tasks = ledger.tasks.stream()
                .filter(task -> question.asks(task) && task.of().office().equals(office) && open.test(task))
                .toList();
        assertThat(load.get("open").asInt()).as(question.query + load).isEqualTo(tasks.size());
        assertThat(load.get("late").asInt()).isEqualTo((int) count(tasks, task -> task.late(now)));
        assertThat(load.get("atRisk").asInt()).isEqualTo((int) count(tasks, task -> task.atRisk(now)));
        List<Done> ended = done(question, days).stream()
                .filter(task -> task.of().office().equals(office) && done.test(task))
                .toList();
        assertThat(load.get("done").asInt()).as(question.query + load).isEqualTo(ended.size());
        assertThat(load.get("doneLate").asInt()).isEqualTo((int) count(ended, Done::late));
        if (question.query.equals("period=30") && !ended.isEmpty()) {
            doneTasks(
                    question.query + "&office=" + office
                            + (load.has("official")
                                    ? "&official=" + load.get("official").asText()
                                    : "&stepRole=" + load.get("role").asText()),
                    ended);
        }
    }

    private void step(JsonNode step, ProcessDefinition of, Predicate<String> element, Optional<String> call) {
        Predicate<Task> open = task ->
                isOf(task.of(), of) && element.test(task.element()) && call.equals(Optional.ofNullable(task.call()));
        assertThat(step.get("open").asInt()).as(of.getId() + step).isEqualTo((int) count(ledger.tasks, open));
        assertThat(step.get("openLate").asInt()).isEqualTo((int) count(ledger.tasks, open.and(task -> task.late(now))));
        List<Done> done = ledger.done.stream()
                .filter(task -> isOf(task.of(), of)
                        && within(task.on(), 90)
                        && element.test(task.element())
                        && call.equals(Optional.ofNullable(task.call())))
                .toList();
        assertThat(step.get("done").asInt()).as(of.getId() + step).isEqualTo(done.size());
        assertThat(step.get("late").asInt()).isEqualTo((int) count(done, Done::late));
        if (!done.isEmpty()) {
            assertThat(step.get("average").asLong())
                    .isEqualTo(Math.round(
                            done.stream().mapToInt(Done::minutes).average().orElseThrow()));
        }
    }

    private List<Case> cases(Question question, Predicate<Case> which) {
        return ledger.cases.values().stream()
                .filter(one -> one.runs() && question.has.test(one) && which.test(one))
                .toList();
    }

    private List<Case> ended(Question question, int days, String state) {
        return ledger.cases.values().stream()
                .filter(one -> one.state().equals(state) && question.has.test(one) && within(one.closedOn(), days))
                .toList();
    }

    /** Of an official all that they did, also in cases of which they hold nothing now. */
    private List<Done> done(Question question, int days) {
        return ledger.done.stream()
                .filter(task -> within(task.on(), days)
                        && (question.official.isEmpty()
                                ? question.has.test(task.of())
                                : question.official.equals(task.official())))
                .toList();
    }

    private boolean within(@Nullable LocalDate day, int days) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return day != null && !day.isAfter(today) && day.isAfter(today.minusDays(days));
    }

    private Predicate<Case> standing(String word) {
        return one -> one.standing(now).equals(word);
    }

    private Predicate<Case> anyTask(Predicate<Task> which) {
        return one -> ledger.tasks.stream().anyMatch(task -> task.of().equals(one) && which.test(task));
    }

    private String unitOf(Case one) {
        return packs.stream()
                .filter(pack -> isOf(one, pack))
                .map(pack -> pack.office().id() + "/" + pack.standard().unit())
                .findFirst()
                .orElse("");
    }

    private static boolean isOf(Case one, ServicePack pack) {
        return one.office().equals(pack.office().id()) && one.service().equals(pack.key());
    }

    private static boolean isOf(Case one, ProcessDefinition definition) {
        return one.office().equals(definition.getTenantId()) && one.service().equals(definition.getKey());
    }

    private static Set<String> ids(Collection<Case> cases) {
        return cases.stream().map(Case::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private static int sum(JsonNode rows, String field) {
        return sum(rows, row -> row.get(field).asInt());
    }

    private static int sum(JsonNode rows, ToIntFunction<JsonNode> of) {
        int sum = 0;
        for (JsonNode row : rows) {
            sum += of.applyAsInt(row);
        }
        return sum;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    private JsonNode json(String path) {
        return json(visitor.get(path));
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(body(answer)).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
