package id.loketnaker.engine.identity;

import id.loketnaker.values.Fingerprint;
import id.loketnaker.values.Json;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

/**
 * Tells whether a filter is still what it was: its name, what it asks for, and how it is shown, in whatever order that
 * is written.
 */
final class FilterFingerprint {

    private FilterFingerprint() {}

    static String of(Filter filter) {
        FilterEntity stored = (FilterEntity) filter;
        return Fingerprint.of(stored.getName()
                + '\n'
                + Json.ordered(stored.getQueryInternal())
                + '\n'
                + Json.ordered(stored.getPropertiesInternal()));
    }
}
