package id.loketnaker.engine.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** Moments as a scenario writes them, in the office's own time; and the engine's clock, which follows them. */
final class LocalTimes {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);

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
        return WRITTEN.format(moment.atZone(zone));
    }

    static String written(LocalDateTime local) {
        return WRITTEN.format(local);
    }

    void moveClock(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
