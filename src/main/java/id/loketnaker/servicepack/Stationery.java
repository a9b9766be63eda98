package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;

/**
 * What all letters of an office have in common.
 *
 * @param lines of the letterhead: the government, the office, then address and contact
 * @param town that stands before the date
 */
public record Stationery(List<String> lines, String town, List<NumberPattern> numbering) {

    public Stationery {
        lines = List.copyOf(lines);
        numbering = List.copyOf(numbering);
    }

    /** How letters of a kind are numbered. */
    public Optional<NumberPattern> numbering(String kind) {
        return numbering.stream().filter(pattern -> pattern.kind().equals(kind)).findFirst();
    }
}
