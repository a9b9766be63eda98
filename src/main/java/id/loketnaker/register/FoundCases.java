package id.loketnaker.register;

import java.util.List;

/**
 * Cases that were found, in order.
 *
 * @param ids at most {@link #MOST}
 * @param more whether there are more than these
 * @param cut whether so many match number or text that only some thousands of cases, the first in the order, were
 *     looked at
 */
public record FoundCases(List<String> ids, boolean more, boolean cut) {

    /** Whoever wants more than these must ask more precisely. */
    public static final int MOST = 1000;

    public FoundCases {
        ids = List.copyOf(ids);
    }
}
