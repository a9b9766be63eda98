package id.loketnaker.webapps.limits;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.webapps.LocalMoments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger as JSON.
 *
 * @param limit units of {@code unit}
 * @param official name of the official who has it, or did it
 */
@JsonInclude(Include.NON_NULL)
public record LimitJson(
        String id,
        String kind,
        String element,
        String name,
        @Nullable String ground,
        String opened,
        String unit,
        int limit,
        long used,
        String due,
        boolean provisional,
        String state,
        boolean late,
        boolean paused,
        @Nullable String closed,
        @Nullable String role,
        @Nullable String official) {

    /** @param names of officials by user id; who has none keeps the id */
    public static LimitJson of(DeadlineView deadline, ServicePack pack, Map<String, String> names) {
        LocalMoments times = new LocalMoments(pack.office().zone());
        String role = deadline.role();
        String holder = deadline.holder();
        return new LimitJson(
                deadline.id(),
                Words.kind(deadline.kind()),
                deadline.elementId(),
                deadline.elementName() == null ? deadline.elementId() : deadline.elementName(),
                deadline.ground(),
                times.of(deadline.openedAt()),
                Words.unit(deadline.term().unit()),
                deadline.limit(),
                deadline.used(),
                times.of(deadline.term().due()),
                deadline.term().provisional(),
                Words.state(deadline.state()),
                deadline.late(),
                deadline.paused(),
                times.orNothing(deadline.closedAt()),
                role == null ? null : pack.office().role(role).map(Role::name).orElse(role),
                holder == null ? null : names.getOrDefault(holder, holder));
    }
}
