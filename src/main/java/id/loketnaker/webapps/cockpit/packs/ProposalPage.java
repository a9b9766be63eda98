package id.loketnaker.webapps.cockpit.packs;

import java.util.List;

/**
 * What the template of a proposal prints: texts only. Public because the template reads it.
 *
 * @param files that it changes
 * @param report what its trial printed, line by line
 */
public record ProposalPage(
        String paper,
        String office,
        String address,
        List<Line> head,
        List<String> files,
        List<String> report,
        String made) {

    /** A line of the head. */
    public record Line(String label, String text) {}
}
