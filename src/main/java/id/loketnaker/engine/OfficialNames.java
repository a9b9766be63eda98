package id.loketnaker.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Service;

/** What officials are called. The caller must have asked whether the user may see their work. */
@Service
public class OfficialNames {

    private final ProcessEngineConfigurationImpl engine;

    OfficialNames(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** By user id; who is no longer known, or has no name, is not in it. */
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            for (User user : engine.getCommandExecutorTxRequired().execute(context -> read(context, ids))) {
                String name = "%s %s"
                        .formatted(text(user.getFirstName()), text(user.getLastName()))
                        .strip();
                if (!name.isEmpty()) {
                    names.put(user.getId(), name);
                }
            }
        }
        return names;
    }

    private static List<User> read(CommandContext context, Collection<String> ids) {
        return context.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider()
                .createUserQuery(context)
                .userIdIn(ids.toArray(String[]::new))
                .list());
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
