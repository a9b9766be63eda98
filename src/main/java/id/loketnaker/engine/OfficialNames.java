package id.loketnaker.engine;

import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.People;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What officials are called. The caller must have asked whether the user may see their work. */
@Service
public class OfficialNames implements People {

    private final ProcessEngineConfigurationImpl engine;
    private final FormerNames former;

    OfficialNames(ProcessEngineConfigurationImpl engine, FormerNames former) {
        this.engine = engine;
        this.former = former;
    }

    @Override
    public NamesOfDay ofAllTimes(Collection<String> ids) {
        return new NamesOfDay(of(ids), former.of(ids));
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : read(users -> users.userIdIn(ids.toArray(String[]::new))).stream()
                        .filter(user -> !of(user).isEmpty())
                        .collect(Collectors.toMap(User::getId, OfficialNames::of));
    }

    @Override
    public Map<String, String> ofOffice(String office) {
        return read(users -> users.memberOfTenant(office)).stream()
                .collect(Collectors.toMap(User::getId, OfficialNames::shown));
    }

    private List<User> read(UnaryOperator<UserQuery> asked) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> asked.apply(context.getReadOnlyIdentityProvider().createUserQuery(context))
                                .list()));
    }

    /** What an official is called today, for a sentence; never their id. */
    public static String nameOf(String userId, CommandContext context) {
        return Optional.ofNullable(context.runWithoutAuthorization(
                        () -> context.getReadOnlyIdentityProvider().findUserById(userId)))
                .map(OfficialNames::shown)
                .orElse(NAMELESS);
    }

    /** The name of a user, never their id. */
    public static String shown(User user) {
        return of(user).isEmpty() ? NAMELESS : of(user);
    }

    /** Empty for who has none. */
    public static String of(User user) {
        return "%s %s"
                .formatted(text(user.getFirstName()), text(user.getLastName()))
                .strip();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
