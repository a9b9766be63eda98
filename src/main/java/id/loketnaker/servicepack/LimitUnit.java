package id.loketnaker.servicepack;

import id.loketnaker.servicepack.language.SpanUnit;

/** What the ledger counts a limit in. */
public enum LimitUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    SERVICE_MINUTES;

    /** What a span of a pack is counted in. */
    public static LimitUnit of(SpanUnit written) {
        return switch (written) {
            case WORKING_DAYS -> WORKING_DAYS;
            case DAYS, MONTHS, YEARS -> CALENDAR_DAYS;
            case MINUTES, HOURS -> SERVICE_MINUTES;
        };
    }
}
