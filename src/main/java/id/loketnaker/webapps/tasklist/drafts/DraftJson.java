package id.loketnaker.webapps.tasklist.drafts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the present user has typed into a form and not sent.
 *
 * @param author the present user
 * @param content nothing when there is no draft
 * @param savedAt local time of the office with its offset
 * @param version one more with each save; 0 when nothing was typed
 */
public record DraftJson(
        String author,
        @Nullable Map<String, Object> content,
        @Nullable String savedAt,
        int version) {}
