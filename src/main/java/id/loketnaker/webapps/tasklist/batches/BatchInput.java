package id.loketnaker.webapps.tasklist.batches;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page sends. */
public final class BatchInput {

    private BatchInput() {}

    /**
     * A batch to open.
     *
     * @param seats none for as many as come
     */
    public record Opened(
            @Nullable String office,
            @Nullable String service,
            @Nullable String name,
            @Nullable Integer seats,
            @Nullable Boolean reserves) {}

    /** @param cases ids of those that join */
    public record Joined(@Nullable List<String> cases) {}

    /** Why a case leaves. */
    public record Left(@Nullable String reason) {}

    /** @param values by the keys of the form, for each task by its id */
    public record Step(@Nullable Map<String, Map<String, Object>> values) {}
}
