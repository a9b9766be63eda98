package id.loketnaker.engine.identity;

import id.loketnaker.values.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        String text = stored.getName()
                + '\n'
                + Json.ordered(stored.getQueryInternal())
                + '\n'
                + Json.ordered(stored.getPropertiesInternal());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
