package id.loketnaker.engine.identity;

import java.util.Set;
import java.util.TreeSet;

/**
 * A list of tasks that was made at start.
 *
 * @param madeAs fingerprint of what was made; empty when the list was an official's own already
 * @param shownTo groups that were given it, whether or not it was taken from them since
 */
record MadeFilter(String code, String filterId, String madeAs, Set<String> shownTo) {

    MadeFilter {
        shownTo = new TreeSet<>(shownTo);
    }

    MadeFilter madeAs(String fingerprint) {
        return new MadeFilter(code, filterId, fingerprint, shownTo);
    }

    /** To these groups as well. */
    MadeFilter shownTo(Set<String> groups) {
        Set<String> all = new TreeSet<>(shownTo);
        all.addAll(groups);
        return new MadeFilter(code, filterId, madeAs, all);
    }
}
