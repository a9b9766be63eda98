package id.loketnaker.engine.happenings;

import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case was received at the counter, in the present transaction.
 *
 * @param pack that the case runs on
 * @param due when it is promised to be done
 * @param contact what the applicant said of how to reach them, by variable
 */
public record CaseReceived(String caseId, ServicePack pack, Instant due, Map<String, @Nullable Object> contact) {

    public CaseReceived {
        contact = Collections.unmodifiableMap(new HashMap<>(contact)); // a field that was left empty is null
    }
}
