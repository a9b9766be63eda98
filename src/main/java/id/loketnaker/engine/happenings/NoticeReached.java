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
 * @param values of the case that the text and the address need, by variable: texts, numbers, booleans, lists and maps
 */
public record NoticeReached(
        String eventKey, String caseId, ServicePack pack, NoticeText text, Map<String, @Nullable Object> values) {

    public NoticeReached {
        values = Collections.unmodifiableMap(new HashMap<>(values)); // a field that was left empty is null
    }
}
