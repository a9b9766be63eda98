package id.loketnaker.benchmark;

import id.loketnaker.testing.MySqlServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * An official's page of tasks, the first 15 of two roles by due date, and their number, among 20 000 open tasks: with
 * all rights checked, as a query and as the list that Tasklist opens with, against the same query unchecked.
 */
final class TaskPageBenchmark {

    private static final List<String> OFFICES = List.of("mekarsari", "sukamaju", "tirtasari", "wanasari");
    private static final String OFFICE = OFFICES.get(1);
    private static final List<String> ROLES = List.of("mediator", "pemeriksa");
    private static final int TASKS = Integer.getInteger("tasks", 20_000);
    private static final int PAGE = 15;
    private static final int WARM_UP_ROUNDS = 40;
    private static final int ROUNDS = Integer.getInteger("rounds", 200);
    private static final boolean DETAILS = Boolean.getBoolean("details");

    private final LoketNaker loketNaker;
    private final TaskService tasks;
    private final FilterService filters;
    private final String filter;
    private final Map<String, Supplier<Object>> asked = new LinkedHashMap<>();
    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

    private TaskPageBenchmark(LoketNaker loketNaker) {
        this.loketNaker = loketNaker;
        this.tasks = loketNaker.bean(TaskService.class);
        this.filters = loketNaker.bean(FilterService.class);
        this.filter = filters.createFilterQuery()
                .filterName("Antrean peran saya")
                .singleResult()
                .getId();
        asked.put("page, unchecked", () -> ids(mine().tenantIdIn(OFFICE)));
        asked.put("page, checked", () -> official(() -> ids(mine())));
        asked.put("page, Tasklist's list", () -> official(() -> filters.listPage(filter, 0, PAGE)));
        asked.put("count, unchecked", () -> mine().tenantIdIn(OFFICE).count());
        asked.put("count, checked", () -> official(() -> mine().count()));
        asked.put("count, Tasklist's list", () -> official(() -> filters.count(filter)));
        asked.put("page of all offices, unchecked", () -> ids(mine()));
        asked.put("count of all offices, unchecked", () -> mine().count());
    }

    public static void main(String[] arguments) {
        try (MySqlServer server = MySqlServer.start()) {
            MySqlMeter meter = new MySqlMeter(server);
            try (LoketNaker loketNaker = new LoketNaker(server, OFFICES, TenSteps.ROLES.size())) {
                long start = System.nanoTime();
                OpenTasks.fill(loketNaker, meter, OFFICES, TASKS);
                System.out.printf("%d cases started in %.0f s%n", TASKS, (System.nanoTime() - start) / 1e9);
                meter.sizes(loketNaker.schema()); // renews the statistics
                meter.forgetDigests();
                new TaskPageBenchmark(loketNaker).run();
                if (DETAILS) {
                    meter.digests(loketNaker.schema(), 20).forEach(System.out::println);
                }
            }
        }
    }

    private void run() {
        rounds(WARM_UP_ROUNDS);
        asked.forEach((name, question) -> {
            Object answer = question.get();
            System.out.println(name + " answers " + (answer instanceof List<?> list ? list.size() : answer));
        });
        milliseconds.clear();
        rounds(ROUNDS);
        milliseconds.forEach((name, measured) -> System.out.printf("%-32s %7.2f ms%n", name, Medians.of(measured)));
        for (String what : List.of("page", "count")) {
            double unchecked = Medians.of(milliseconds.get(what + ", unchecked"));
            for (String how : List.of(", checked", ", Tasklist's list")) {
                System.out.printf(
                        "%s / unchecked: %.2f%n", what + how, Medians.of(milliseconds.get(what + how)) / unchecked);
            }
        }
    }

    private void rounds(int rounds) {
        for (int round = 0; round < rounds; round++) {
            asked.forEach((name, question) -> {
                long start = System.nanoTime();
                question.get();
                milliseconds.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            });
        }
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(ROLES)
                .taskUnassigned()
                .orderByDueDate()
                .asc();
    }

    private static List<String> ids(TaskQuery query) {
        return query.listPage(0, PAGE).stream().map(task -> task.getId()).toList();
    }

    private <T> T official(Supplier<T> action) {
        return loketNaker.as(OFFICE, ROLES, action);
    }
}
