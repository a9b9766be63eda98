package id.loketnaker.engine.identity;

import java.util.Set;
import java.util.TreeSet;

/**
 * A list of tasks that was made at start.
 *
 * @param madeAs fingerprint of what was made; empty when the list was an official's own already
 * @param shownTo groups that were given it, whether or not somebody took it from them since
 */
record MadeFilter(String code, String filterId, String madeAs, Set<String> shownTo) {

    MadeFilter {
        shownTo = new TreeSet<>(shownTo);
    }

    MadeFilter madeAs(String fingerprint) {
        return new MadeFilter(code, filterId, fingerprint, shownTo);
    }

    MadeFilter shownTo(Set<String> groups) {
        return new MadeFilter(code, filterId, madeAs, groups);
    }
}
