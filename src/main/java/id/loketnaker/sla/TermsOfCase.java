package id.loketnaker.sla;

/** Who knows in which working time the limits of a case are counted: the hours of the unit that runs its service. */
public interface TermsOfCase {

    /**
     * The terms of a case in an earlier or the present calendar.
     *
     * @param calendar version of the calendar, 0 for the one without changes
     * @throws IllegalArgumentException when there is no such case
     */
    Terms of(String caseId, int calendar);
}
