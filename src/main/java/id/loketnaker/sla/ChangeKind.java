package id.loketnaker.sla;

/** What a change does to a day of the calendar. */
public enum ChangeKind {
    /** Libur nasional for all offices. */
    HOLIDAY,
    /** Cuti bersama for all offices. */
    COLLECTIVE_LEAVE,
    /** A libur nasional or cuti bersama is an ordinary day again. */
    NATIONAL_WITHDRAWN,
    /** The days of a year were compared with its decree: what was counted into it is provisional no longer. */
    YEAR_CONFIRMED,
    /** One office is closed. */
    OFFICE_CLOSED,
    /** One office works although it otherwise would not. */
    OFFICE_OPEN,
    /** A closing day or extra worked day of one office is an ordinary day again. */
    OFFICE_WITHDRAWN;

    /** Whether it is for all offices. */
    public boolean isNational() {
        return this == HOLIDAY || this == COLLECTIVE_LEAVE || this == NATIONAL_WITHDRAWN || this == YEAR_CONFIRMED;
    }
}
