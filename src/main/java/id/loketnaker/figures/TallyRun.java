package id.loketnaker.figures;

import id.loketnaker.jobs.Sweep;
import id.loketnaker.register.EndedCases;
import id.loketnaker.sla.DoneTasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds what ended to the sums, every minute, in short transactions until nothing is left. */
@Component
public class TallyRun {

    private static final int AT_ONCE = 500;
    private static final int RECORDS_AT_ONCE = 100; // of each the whole record is read

    private final EndedCases cases;
    private final DoneTasks tasks;
    private final Tally tally;

    TallyRun(EndedCases cases, DoneTasks tasks, Tally tally) {
        this.cases = cases;
        this.tasks = tasks;
        this.tally = tally;
    }

    @Scheduled(fixedDelayString = "${loketnaker.figures.interval:PT1M}")
    public void run() {
        new Sweep("Penjumlahan perkara selesai").together(last -> cases.notSummed(last, AT_ONCE), tally::addCases);
        new Sweep("Penjumlahan tugas selesai").together(last -> tasks.notSummed(last, AT_ONCE), tally::addTasks);
        new Sweep("Sebab perkara selesai")
                .together(last -> cases.notExplained(last, RECORDS_AT_ONCE), tally::addCauses);
    }
}
