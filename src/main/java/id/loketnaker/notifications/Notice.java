package id.loketnaker.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was written down.
 *
 * @param tries how often it was tried in vain
 * @param nextTryAt of a notice that waits
 * @param settledAt when it was sent, recorded, given up or called off
 */
public record Notice(
        String id,
        Message message,
        NoticeState state,
        int tries,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant settledAt,
        @Nullable String lastError) {}
