package id.loketnaker.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A firm in the plan of a year.
 *
 * @param day within the month, where one is planned
 * @param firmName as the register has it now; null when it is no longer there
 * @param official user id of whose it is
 * @param startedAt when its case began
 * @param caseId that began; null also when that case was erased since
 */
public record PlanLine(
        String id,
        String office,
        String service,
        YearMonth month,
        @Nullable LocalDate day,
        String firmId,
        @Nullable String firmName,
        @Nullable String official,
        @Nullable Instant startedAt,
        @Nullable String caseId) {

    public boolean isStarted() {
        return startedAt != null;
    }

    /** Whether its time is over and nothing began. */
    public boolean isLate(LocalDate today) {
        LocalDate last = day == null ? month.atEndOfMonth() : day;
        return !isStarted() && today.isAfter(last);
    }
}
