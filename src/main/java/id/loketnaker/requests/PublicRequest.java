package id.loketnaker.requests;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the public sent.
 *
 * @param number to ask with while there is no case
 * @param entered by the keys of the form; nothing once it is settled
 * @param reason why it was refused
 * @param caseId that began with it
 */
public record PublicRequest(
        String id,
        String office,
        String service,
        String number,
        RequestState state,
        Instant sentAt,
        Map<String, Object> entered,
        @Nullable String reason,
        @Nullable String caseId) {

    public PublicRequest {
        entered = Map.copyOf(entered);
    }
}
