package id.loketnaker.engine;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.WhoIsPresent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who asks, as the engine was told at the door. */
@Component
public class PresentUsers implements WhoIsPresent {

    private final ObjectProvider<IdentityService> identity; // made with the engine, which is built with this

    PresentUsers(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    @Override
    public Optional<PresentUser> user() {
        return of(identity.getObject().getCurrentAuthentication());
    }

    /** Nobody without a user id; the engine leaves out what was not said of somebody. */
    public static Optional<PresentUser> of(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .filter(user -> user.getUserId() != null)
                .map(user -> new PresentUser(user.getUserId(), known(user.getGroupIds()), known(user.getTenantIds())));
    }

    private static List<String> known(@Nullable List<String> ids) {
        return Objects.requireNonNullElse(ids, List.of());
    }
}
