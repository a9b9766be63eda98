package id.loketnaker.watch;

import org.jspecify.annotations.Nullable;

/** What is told of the work that waits. Prometheus writes the names with underscores, and the unit at the end. */
enum Figure {
    JOBS_DUE("loketnaker.jobs.due", null, "Jobs of the engine that are due and not given up"),
    JOB_LAG("loketnaker.jobs.lag", "seconds", "For how long the oldest of them has been due"),
    TIMER_LAG("loketnaker.timers.lag", "seconds", "For how long the oldest timer has been due"),
    JOBS_FAILED("loketnaker.jobs.failed", null, "Jobs that the engine gave up: steps of cases that stand still"),
    NOTICES_WAITING("loketnaker.notices.waiting", null, "Notices that are still to be sent"),
    NOTICES_LAG("loketnaker.notices.lag", "seconds", "For how long the oldest of them has waited"),
    NOTICES_FAILED("loketnaker.notices.failed", null, "Notices that reached nobody and that somebody has to look at"),
    LETTERS_WAITING("loketnaker.letters.waiting", null, "Letters that are drafted and not yet signed and issued"),
    MOVES_RUNNING("loketnaker.deadline.moves.running", null, "Changes of the calendar that still move deadlines"),
    MOVES_UNDECIDED("loketnaker.deadline.moves.undecided", null, "Deadlines that somebody has to decide on");

    private final String label;
    private final @Nullable String unit;
    private final String meaning;

    Figure(String label, @Nullable String unit, String meaning) {
        this.label = label;
        this.unit = unit;
        this.meaning = meaning;
    }

    String label() {
        return label;
    }

    @Nullable
    String unit() {
        return unit;
    }

    String meaning() {
        return meaning;
    }
}
