package id.loketnaker.trial;

import id.loketnaker.servicepack.WrittenTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** Moments as a scenario writes them, in the office's own time; and the engine's clock, which follows them. */
final class LocalTimes {

    private final ZoneId zone;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    String written(@Nullable Date moment) {
        return moment == null ? "tidak ada" : written(moment.toInstant());
    }

    String written(Instant moment) {
        return WrittenTime.of(moment.atZone(zone));
    }

    static String written(LocalDateTime local) {
        return WrittenTime.of(local);
    }

    void moveClock(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Moves the clock to that moment, unless it stands there or later. */
    void moveClockOn(Instant moment) {
        if (moment.isAfter(ClockUtil.getCurrentTime().toInstant())) {
            moveClock(moment);
        }
    }
}
