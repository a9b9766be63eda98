package id.loketnaker.figures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds what ended to the sums, every minute, in short transactions until nothing is left. */
@Component
public class TallyRun {

    private static final Logger LOG = LoggerFactory.getLogger(TallyRun.class);

    private final Tally tally;

    TallyRun(Tally tally) {
        this.tally = tally;
    }

    @Scheduled(fixedDelayString = "${loketnaker.figures.interval:PT1M}")
    public void run() {
        int added = 0;
        int more;
        while ((more = tally.some()) > 0) {
            added += more;
        }
        if (added > 0) {
            LOG.debug("{} perkara dan tugas selesai dijumlahkan", added);
        }
    }
}
