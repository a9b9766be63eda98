package id.loketnaker.engine.happenings;

import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.ServicePack;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case came to a place of its diagram where the applicant is told.
 *
 * @param eventKey of this passing of the place, and of no other
 * @param pack that the case runs on
 * @param values that the text needs, as they are where it is told: by variable, texts, numbers, booleans, lists, maps
 * @param contact what the applicant said of how to reach them when the case was received, in the same way
 */
public record NoticeReached(
        String eventKey,
        String caseId,
        ServicePack pack,
        NoticeText text,
        Map<String, @Nullable Object> values,
        Map<String, @Nullable Object> contact) {

    public NoticeReached {
        values = Collections.unmodifiableMap(new HashMap<>(values)); // a field that was left empty is null
        contact = Collections.unmodifiableMap(new HashMap<>(contact));
    }
}
