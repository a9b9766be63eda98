package id.loketnaker.engine.identity;

import id.loketnaker.audit.AuditKind;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * A change of users, groups, offices or rights: every call of the two services but those that only ask, so that a
 * method which a later engine brings is told of, too. Of what is handed in only ids are told, never a password.
 */
record AuditedChange(
        AuditKind kind, String action, @Nullable String object) {

    /** What is told when a user is saved with another password. */
    static final String NEW_PASSWORD = "savePassword";

    private static final Pattern ASKS = Pattern.compile(
            "is.*|get.*|new.*|check.*|create\\w*Query|createNewAuthorization|setAuthenticat.*|clearAuthentication"
                    + "|equals|hashCode|toString");

    static Optional<AuditedChange> of(Method method, Object @Nullable [] arguments) {
        String name = method.getName();
        if (ASKS.matcher(name).matches()) {
            return Optional.empty();
        }
        Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
        String object = id(first);
        if (name.endsWith("Membership") && arguments != null && arguments.length > 1) {
            object += " ↔ " + arguments[1];
        }
        boolean password = first instanceof UserEntity user && user.hasNewPassword();
        return Optional.of(new AuditedChange(kind(name), password ? NEW_PASSWORD : name, object));
    }

    private static AuditKind kind(String name) {
        if (name.startsWith("unlock")) {
            return AuditKind.UNLOCK;
        }
        if (name.endsWith("Authorization")) {
            return AuditKind.RIGHT;
        }
        return name.matches(".*(Group|Tenant|Membership).*") ? AuditKind.GROUP : AuditKind.USER;
    }

    private static @Nullable String id(@Nullable Object handedIn) {
        if (handedIn instanceof User user) {
            return user.getId();
        }
        if (handedIn instanceof Group group) {
            return group.getId();
        }
        if (handedIn instanceof Tenant tenant) {
            return tenant.getId();
        }
        if (handedIn instanceof Authorization right) {
            return "%s → %s/%s"
                    .formatted(
                            right.getGroupId() == null ? right.getUserId() : right.getGroupId(),
                            right.getResourceType(),
                            right.getResourceId());
        }
        return handedIn instanceof String id ? id : null;
    }
}
