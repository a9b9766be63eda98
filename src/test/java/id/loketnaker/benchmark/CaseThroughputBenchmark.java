package id.loketnaker.benchmark;

import id.loketnaker.testing.MySqlServer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whole cases of {@link TenSteps} through LoketNaker and through bare Camunda, in alternating rounds on one MySQL
 * server with its default durability: cases a second, statements and disk for each case.
 */
final class CaseThroughputBenchmark {

    private static final String OFFICE = "mekarsari";
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = Integer.getInteger("rounds", 20);
    private static final int CASES = 20;
    private static final boolean DETAILS = Boolean.getBoolean("details");

    private final MySqlMeter meter;
    private final Contender[] contenders;
    private final Map<Contender, List<Double>> speeds = new LinkedHashMap<>();
    private final Map<Contender, List<Double>> cpus = new LinkedHashMap<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Contender, Map<String, Long>> work = new LinkedHashMap<>();

    private CaseThroughputBenchmark(MySqlServer server) {
        this.meter = new MySqlMeter(server);
        this.contenders = Contender.both(server, List.of(OFFICE));
    }

    public static void main(String[] arguments) {
        try (MySqlServer server = MySqlServer.start()) {
            new CaseThroughputBenchmark(server).run();
        }
    }

    private void run() {
        rounds(WARM_UP_ROUNDS);
        speeds.clear();
        cpus.clear();
        work.clear();
        meter.forgetDigests();
        Map<Contender, Map<String, Long>> before = sizes();
        rounds(ROUNDS);
        Map<Contender, Map<String, Long>> after = sizes();
        for (Contender contender : contenders) {
            report(contender, before.get(contender), after.get(contender));
        }
        System.out.printf(
                "LoketNaker / bare Camunda, cases a second: %.2f%n",
                Medians.of(speeds.get(contenders[0])) / Medians.of(speeds.get(contenders[1])));
        for (Contender contender : contenders) {
            contender.close();
        }
    }

    private void rounds(int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < contenders.length; turn++) {
                round(contenders[(round + turn) % contenders.length]);
            }
        }
    }

    private void round(Contender contender) {
        Map<String, Long> before = meter.statements();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        for (int number = 0; number < CASES; number++) {
            contender.wholeCase(OFFICE, number);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        speeds.computeIfAbsent(contender, c -> new ArrayList<>()).add(CASES / seconds);
        cpus.computeIfAbsent(contender, c -> new ArrayList<>())
                .add((threads.getCurrentThreadCpuTime() - cpu) / 1e6 / CASES);
        Map<String, Long> sum = work.computeIfAbsent(contender, c -> new TreeMap<>());
        meter.statements().forEach((kind, count) -> sum.merge(kind, count - before.get(kind), Long::sum));
    }

    private Map<Contender, Map<String, Long>> sizes() {
        Map<Contender, Map<String, Long>> sizes = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            sizes.put(contender, meter.sizes(contender.schema()));
        }
        return sizes;
    }

    private void report(Contender contender, Map<String, Long> before, Map<String, Long> after) {
        double cases = (double) ROUNDS * CASES;
        List<Double> speed = speeds.get(contender);
        System.out.printf("%n%s: %.1f cases a second (rounds: ", contender.name(), Medians.of(speed));
        speed.forEach(each -> System.out.printf("%.1f ", each));
        System.out.printf(")%n  for each case: %.1f ms of the client's CPU,", Medians.of(cpus.get(contender)));
        work.get(contender).forEach((kind, count) -> System.out.printf(" %.1f %s,", count / cases, kind));
        System.out.printf("%n  disk for each case, KiB:");
        double sum = 0;
        for (String table : after.keySet()) {
            double grown = (after.get(table) - before.get(table)) / 1024.0 / cases;
            sum += grown;
            if (grown > 0) {
                System.out.printf(" %s %.1f,", table, grown);
            }
        }
        System.out.printf(
                "%n  in all %.1f KiB; files of the schema %d MiB%n", sum, meter.fileSize(contender.schema()) >> 20);
        if (DETAILS) {
            meter.digests(contender.schema(), 60).forEach(System.out::println);
        }
    }
}
