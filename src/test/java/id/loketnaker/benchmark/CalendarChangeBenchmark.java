package id.loketnaker.benchmark;

import id.loketnaker.calendar.Decree;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.engine.calendarchange.CalendarMover;
import id.loketnaker.engine.calendarchange.CalendarPreview;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.DayChange;
import id.loketnaker.testing.MySqlServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A decree that moves every open deadline, a tenth of them and all: how long the preview and the move take, each row
 * with its task or timer and an entry on the record of its case, and what an official feels of it meanwhile.
 */
final class CalendarChangeBenchmark {

    private static final List<String> OFFICES = List.of("mekarsari", "sukamaju", "tirtasari", "wanasari");

    /** A Tuesday; tasks are due on Friday, timers on Thursday of the week after. */
    private static final Instant RECEIVED = Instant.parse("2026-06-02T02:00:00Z");

    private static final DayChange DECREE = new DayChange(
            null,
            ChangeKind.COLLECTIVE_LEAVE,
            LocalDate.parse("2026-06-05"),
            "Cuti bersama uji",
            List.of(),
            new Decree("SKB 5/2026", LocalDate.parse("2026-05-25")));

    private final LoketNaker loketNaker;
    private final CalendarChanges changes;
    private final CalendarMover mover;
    private final List<Double> official = new ArrayList<>();
    private volatile boolean working = true;
    private int refused;
    private int started;

    private CalendarChangeBenchmark(LoketNaker loketNaker) {
        this.loketNaker = loketNaker;
        this.changes = loketNaker.bean(CalendarChanges.class);
        this.mover = loketNaker.bean(CalendarMover.class);
    }

    public static void main(String[] arguments) throws InterruptedException {
        int most = Integer.getInteger("deadlines", 100_000);
        try (MySqlServer server = MySqlServer.start()) {
            for (int deadlines : new int[] {most / 10, most}) {
                try (LoketNaker loketNaker = new LoketNaker(server, OFFICES, 1)) {
                    ClockUtil.setCurrentTime(Date.from(RECEIVED));
                    new OpenDeadlines(loketNaker, new MySqlMeter(server)).fill(OFFICES, deadlines);
                    new CalendarChangeBenchmark(loketNaker).run(deadlines);
                } finally {
                    ClockUtil.reset();
                }
            }
        }
    }

    private void run(int deadlines) throws InterruptedException {
        System.out.printf("%d open deadlines%n", deadlines);
        calm();
        long start = System.nanoTime();
        CalendarPreview preview = administrator(() -> changes.preview(DECREE));
        int moves =
                preview.groups().stream().mapToInt(CalendarPreview.Group::moves).sum();
        System.out.printf("preview of %d moves: %.1f s%n", moves, seconds(start));

        administrator(() -> changes.approve(DECREE, preview.version()));
        Thread desk = new Thread(this::work, "official");
        desk.start();
        start = System.nanoTime();
        while (!last().isDone()) {
            mover.run();
        }
        double took = seconds(start);
        working = false;
        desk.join();
        System.out.printf("%d moved in %.1f s, %.0f a second%n", last().moved(), took, last().moved() / took);
        System.out.printf(
                "an official meanwhile: %d steps, median %.0f ms, slowest %.0f ms, %d refused%n",
                official.size(),
                Medians.of(official),
                official.stream().mapToDouble(each -> each).max().orElse(0),
                refused);
    }

    /** The same steps with nothing else going on, which also warms up. */
    private void calm() {
        for (int step = 0; step < 100; step++) {
            step();
        }
        System.out.printf("an official before: median %.0f ms%n", Medians.of(official.subList(50, 100)));
        official.clear();
    }

    private void work() {
        while (working) {
            step();
        }
    }

    /** Receives a case and does its first task. */
    private void step() {
        int number = 1_000_000 + started++;
        String office = OFFICES.get(number % OFFICES.size());
        long start = System.nanoTime();
        try {
            String caseId = loketNaker.start(office, TenSteps.start(number));
            loketNaker.complete(office, TenSteps.roleOf(1), caseId, TenSteps.step(1));
        } catch (RuntimeException disturbed) {
            refused++;
        }
        official.add(seconds(start) * 1000);
    }

    private ApprovedChange last() {
        return administrator(() -> changes.changes().get(0));
    }

    private <T> T administrator(Supplier<T> action) {
        return loketNaker.as(OFFICES.get(0), List.of("camunda-admin"), action);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
