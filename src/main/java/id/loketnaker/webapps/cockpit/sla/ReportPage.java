package id.loketnaker.webapps.cockpit.sla;

import java.util.List;

/** What the template of the monthly report prints: texts only. Public because the template reads it. */
public record ReportPage(
        String paper,
        String office,
        String address,
        String month,
        boolean whole,
        List<ServiceLine> services,
        List<LateLine> endedLate,
        String openTitle,
        List<LateLine> openLate,
        String more,
        String made) {

    /** @param sum whether it is the last line, of all services */
    public record ServiceLine(String name, String promise, List<String> numbers, boolean sum) {}

    /** @param ended when it did, or where it waits */
    public record LateLine(String number, String service, String due, String ended, String reason) {}
}
