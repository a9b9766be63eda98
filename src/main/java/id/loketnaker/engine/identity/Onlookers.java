package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.PresentUsers;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Groups beside the roles of the packs, and whom the engine's queries are narrowed for. */
final class Onlookers {

    static final String MANAGER = PresentUser.MANAGERS;
    static final String PROCESS_OWNER = PresentUser.PROCESS_OWNERS;

    /** No roles of a pack, though groups like them. */
    static final List<String> ALL = List.of(MANAGER, PROCESS_OWNER);

    private Onlookers() {}

    /**
     * The user of the command, when only tasks of their own roles are theirs to see; nobody when the engine acts by
     * itself.
     */
    static Optional<PresentUser> confined(CommandContext context) {
        return PresentUsers.of(context.getAuthentication())
                .filter(user -> context.isAuthorizationCheckEnabled()
                        && context.getProcessEngineConfiguration().isAuthorizationEnabled())
                .filter(PresentUser::isConfined);
    }
}
