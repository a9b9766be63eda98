package id.loketnaker.engine.identity;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.modulith.NamedInterface;

/** Groups beside the roles of the packs, and who among them may look at the tasks of every role. */
@NamedInterface("identity")
public final class Onlookers {

    public static final String MANAGER = "manajer";
    public static final String PROCESS_OWNER = "pemilik-proses";

    /** No roles of a pack, though groups like them. */
    static final List<String> ALL = List.of(MANAGER, PROCESS_OWNER);

    private static final List<String> SEE_ALL_TASKS = List.of(Groups.CAMUNDA_ADMIN, MANAGER);

    private Onlookers() {}

    /**
     * The user of the command, when only tasks of their own roles are theirs to see; nobody when the engine acts by
     * itself.
     */
    static Optional<Authentication> confined(CommandContext context) {
        return Optional.ofNullable(context.getAuthentication())
                .filter(user -> user.getUserId() != null)
                .filter(user -> context.isAuthorizationCheckEnabled()
                        && context.getProcessEngineConfiguration().isAuthorizationEnabled())
                .filter(Onlookers::isConfined);
    }

    /** Whether only what is for their own roles is theirs to see. */
    public static boolean isConfined(Authentication user) {
        return user.getGroupIds() == null || user.getGroupIds().stream().noneMatch(SEE_ALL_TASKS::contains);
    }

    public static boolean isAdministrator(Authentication user) {
        return rolesOf(user).contains(Groups.CAMUNDA_ADMIN);
    }

    /** The groups of a user, none for nobody. */
    public static List<String> rolesOf(Authentication user) {
        return user.getGroupIds() == null ? List.of() : user.getGroupIds();
    }
}
