package id.loketnaker.calendar;

/** What a day is, and why: {@code reason} and {@code ground} in Indonesian. */
record DayStatus(DayHours hours, String reason, String ground) {

    static DayStatus closed(String reason, String ground) {
        return new DayStatus(DayHours.CLOSED, reason, ground);
    }
}
