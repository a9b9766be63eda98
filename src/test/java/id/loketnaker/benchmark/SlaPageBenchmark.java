package id.loketnaker.benchmark;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.StepFigures;
import id.loketnaker.figures.TallyRun;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.MySqlServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What managers see, over HTTP, on one MySQL server: each view with 100 000 ended and 5 000 running cases, then with
 * ten times as many. The list of running cases is read anew meanwhile, as often as in life.
 */
final class SlaPageBenchmark {

    private static final List<String> OFFICES = List.of("mekarsari", "sukamaju", "tirtasari", "wanasari");
    private static final int SERVICES = 13;
    private static final int ENDED = Integer.getInteger("ended", 1_000_000);
    private static final int RUNNING = Integer.getInteger("running", 50_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 60);
    private static final int UNSUMMED = 10_000;

    /** The last year against the one before. */
    private static final String YEARS = years(LocalDate.now());

    /** A manager's own office, and all four of an administrator. */
    private static final Map<String, List<String>> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put(
                "manajer.mekarsari",
                List.of(
                        "sla",
                        "sla?period=365",
                        "sla?service=" + TenSteps.KEY,
                        "sla?official=petugas7.mekarsari&period=365",
                        "sla/workload?period=30",
                        "sla/workload?period=365",
                        "sla/periods?" + YEARS,
                        "sla/periods?service=" + TenSteps.KEY + "&" + YEARS,
                        "sla/why?" + YEARS,
                        "sla/cases?status=sebab&kind=MISSING&cause=Persyaratan+contoh+nomor+7&period=365",
                        "sla/cases?status=diterima&period=365",
                        "sla/cases?status=selesai&period=365",
                        "sla/cases?status=tugas-selesai&official=petugas7.mekarsari&period=365",
                        "sla/cases?status=tugas-selesai&stepRole=mediator&period=365",
                        "sla/cases?status=tugas-selesai&service=" + TenSteps.KEY
                                + "&element=Task_Langkah2&call=-&period=365",
                        "sla/cases?status=terlambat",
                        "sla/cases?status=berjalan&page=20",
                        "sla/cases?status=selesai-terlambat&period=365",
                        "cases {}",
                        "cases {\"applicant\":\"nama42\"}",
                        "cases {\"applicant\":\"siregar\",\"state\":\"closed\"}",
                        "cases {\"number\":\"CTH-2026-0000042\"}",
                        "cases {\"text\":\"a42 sant\"}",
                        "cases {\"text\":\"siregar\"}",
                        "cases {\"text\":\"2026\"}",
                        "cases {\"text\":\"0812-0010\"}",
                        "cases {\"text\":\"zzz\"}"));
        ASKED.put(
                "admin",
                List.of(
                        "sla?period=365",
                        "sla/workload?period=365",
                        "sla/periods?" + YEARS,
                        "sla/why?" + YEARS,
                        "sla/between?service=" + TenSteps.KEY + "&" + YEARS,
                        "sla/cases?status=terlambat",
                        "cases {\"applicant\":\"nama42\"}",
                        "cases {\"text\":\"antoso 12\"}",
                        "cases {\"text\":\"2026\"}"));
    }

    private final ConfigurableApplicationContext application;
    private final LedgerLoad load;
    private final int port;
    private final String definition;

    private SlaPageBenchmark(MySqlServer server) {
        Path packs = TenSteps.packs(Path.of("target", "benchmark", "sla").toAbsolutePath(), OFFICES, SERVICES);
        application = new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + server.freshSchema("loketnaker"),
                        "--spring.datasource.username=" + MySqlServer.USER,
                        "--spring.datasource.password=" + MySqlServer.PASSWORD,
                        "--logging.level.root=WARN",
                        "--spring.main.banner-mode=off",
                        "--loketnaker.demo-cases.enabled=false",
                        "--loketnaker.figures.fresh-for=PT5S", // as in life; tests want it anew each time
                        "--loketnaker.figures.useful-for=PT1M",
                        "--loketnaker.jobs.enabled=false", // also keeps the tally for ourselves
                        "--loketnaker.packs=file:" + packs + "/");
        load = new LedgerLoad(
                new JdbcTemplate(
                        new DriverManagerDataSource(server.url("loketnaker"), MySqlServer.USER, MySqlServer.PASSWORD)),
                OFFICES,
                SERVICES);
        definition = application
                .getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(TenSteps.KEY)
                .tenantIdIn(OFFICES.get(0))
                .singleResult()
                .getId();
        port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public static void main(String[] arguments) {
        try (MySqlServer server = MySqlServer.start(
                "--innodb-buffer-pool-size=1G",
                "--innodb-redo-log-capacity=1G",
                "--innodb-flush-log-at-trx-commit=2",
                "--skip-log-bin")) {
            SlaPageBenchmark benchmark = new SlaPageBenchmark(server);
            try {
                benchmark.run(new MySqlMeter(server));
            } finally {
                benchmark.application.close();
            }
        }
    }

    private void run(MySqlMeter meter) {
        Map<String, double[]> small = measureWith(0, ENDED / 10, RUNNING / 10, meter);
        Map<String, double[]> large = measureWith(ENDED / 10, ENDED - ENDED / 10, RUNNING - RUNNING / 10, meter);
        System.out.printf("%n%-70s %8s %8s %8s %8s %6s%n", "milliseconds", "p50", "p95", "p50 x10", "p95 x10", "ratio");
        small.forEach((view, before) -> {
            double[] after = large.get(view);
            System.out.printf(
                    "%-70s %8.1f %8.1f %8.1f %8.1f %6.2f%n",
                    view, before[0], before[1], after[0], after[1], after[0] / before[0]);
        });
        tally();
    }

    private Map<String, double[]> measureWith(int known, int ended, int running, MySqlMeter meter) {
        long start = System.nanoTime();
        load.ended(1_000 + known, ended);
        load.running(100_000_000 + known, running);
        System.out.printf("%d ended and %d running cases filled in, %.0f s%n", ended, running, seconds(start));
        meter.sizes("loketnaker").forEach((table, size) -> {
            if (size > 1 << 20) {
                System.out.printf("  %s %d MiB%n", table, size >> 20);
            }
        });
        rounds(ROUNDS / 3);
        return rounds(ROUNDS);
    }

    private Map<String, double[]> rounds(int rounds) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        ASKED.forEach((user, views) -> {
            CockpitVisitor visitor = CockpitVisitor.of(port, user);
            for (int round = 0; round < rounds; round++) {
                for (String view : withWaitingPlaces(views)) {
                    times.computeIfAbsent(user + " " + view, name -> new ArrayList<>())
                            .add(ask(visitor, view));
                }
            }
        });
        for (int round = 0; round < rounds; round++) {
            times.computeIfAbsent("steps of a service, 365 days, without HTTP", name -> new ArrayList<>())
                    .add(steps());
        }
        Map<String, double[]> measured = new LinkedHashMap<>();
        times.forEach((view, each) -> {
            double[] sorted = each.stream().mapToDouble(one -> one).sorted().toArray();
            measured.put(view, new double[] {
                sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1]
            });
        });
        return measured;
    }

    /** The heat map is asked for by the definition, whose id is another in each run. */
    private List<String> withWaitingPlaces(List<String> views) {
        List<String> all = new ArrayList<>(views);
        all.add("services/" + definition + "/waiting?days=365");
        return all;
    }

    /** What comes behind a blank is the body of the request. */
    private static double ask(CockpitVisitor visitor, String view) {
        String[] parts = view.split(" ", 2);
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = parts.length == 1 ? visitor.get(view) : visitor.post(parts[0], parts[1]);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(view + ": " + answer.statusCode() + " " + new String(answer.body()));
        }
        return milliseconds;
    }

    private double steps() {
        long start = System.nanoTime();
        application
                .getBean(StepFigures.class)
                .of(
                        OFFICES.get(0),
                        TenSteps.KEY,
                        Period.lastDays(365, LocalDate.now(application.getBean(Clock.class))));
        return (System.nanoTime() - start) / 1e6;
    }

    /** How fast the tally is, on cases that it has not seen. */
    private void tally() {
        load.ended(200_000_000, UNSUMMED, false);
        long start = System.nanoTime();
        application.getBean(TallyRun.class).run();
        System.out.printf(
                "tally: %.0f cases a second, with %d tasks each%n", UNSUMMED / seconds(start), LedgerLoad.TASKS);
    }

    private static String years(LocalDate today) {
        LocalDate aYearAgo = today.minusYears(1);
        return "from=%s&until=%s&otherFrom=%s&otherUntil=%s"
                .formatted(aYearAgo.plusDays(1), today, aYearAgo.minusYears(1).plusDays(1), aYearAgo);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
