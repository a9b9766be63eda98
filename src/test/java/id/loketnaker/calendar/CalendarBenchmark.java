package id.loketnaker.calendar;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one answer costs over 30 and over 3 000 working days, and what it costs to make a calendar. Sampled, because the
 * median stays put on a busy machine where the average does not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CalendarBenchmark {

    private static final int MINUTES_OF_A_DAY = 450;

    @Param({"30", "3000"})
    int workingDays;

    private final WorkingTime office = Offices.BEKASI;
    private final Instant start = Offices.wib("2026-03-16 09.15");
    private Instant end = start;

    @Setup
    public void measureTheSpan() {
        end = office.endOfWorkingDay(start, workingDays).at();
    }

    @Benchmark
    public DueMoment endOfWorkingDay() {
        return office.endOfWorkingDay(start, workingDays);
    }

    @Benchmark
    public DueMoment afterServiceMinutes() {
        return office.afterServiceMinutes(start, (long) workingDays * MINUTES_OF_A_DAY);
    }

    @Benchmark
    public int workingDaysBetween() {
        return office.workingDaysBetween(start, end);
    }

    @Benchmark
    public long serviceMinutesBetween() {
        return office.serviceMinutesBetween(start, end);
    }

    @Benchmark
    public List<ExplainedDay> explain() {
        return office.explain(start, end);
    }

    @Benchmark
    public WorkingTime makeCalendar() {
        return WorkingTime.of(office.rules());
    }
}
