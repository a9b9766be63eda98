package id.loketnaker.engine.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandInvocationContext;

/** What a new password must be, outside the demo: long, and not what everybody would try first. */
final class PasswordRules implements PasswordPolicy {

    static final int SHORTEST = 12;

    static final String SENTENCE = "Kata sandi belum dapat dipakai: paling pendek " + SHORTEST
            + " huruf, tidak memuat nama pengguna atau nama orangnya, dan bukan kata yang mudah ditebak."
            + " Kalimat pendek yang mudah diingat lebih baik daripada satu kata.";

    private record Rule(String name, Map<String, String> parameters, BiPredicate<String, User> holds)
            implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return name;
        }

        @Override
        public Map<String, String> getParameters() {
            return parameters;
        }

        @Override
        public boolean execute(String password) {
            return true;
        }

        @Override
        public boolean execute(String password, User user) {
            boolean holds = holds().test(password, user);
            if (!holds && isBeingSaved()) {
                throw new BadUserRequestException(SENTENCE); // the engine would say it in English, as its own fault
            }
            return holds;
        }
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(
                new Rule(
                        "PASSWORD_POLICY_LENGTH",
                        Map.of("minLength", Integer.toString(SHORTEST)),
                        (password, user) -> password.strip().length() >= SHORTEST),
                new Rule(
                        "PASSWORD_POLICY_USER_DATA",
                        Map.of(),
                        (password, user) -> !containsName(password, user) && !KnownPasswords.has(password)));
    }

    /** Otherwise Admin asks, letter by letter, which rules a new password keeps. */
    private static boolean isBeingSaved() {
        CommandInvocationContext running = Context.getCommandInvocationContext();
        return running != null && running.getCommand() instanceof SaveUserCmd;
    }

    private static boolean containsName(String password, User user) {
        String lower = password.toLowerCase(Locale.ROOT);
        return Stream.of(user.getId(), user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.length() > 2 && lower.contains(name));
    }
}
