package id.loketnaker.engine.identity;

import id.loketnaker.perimeter.LoginAttempts;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The users of the engine, whose passwords nobody guesses for long. The engine's own locks are not used: they shut out
 * the user, also the only administrator and for good, where {@link LoginAttempts} holds up who guesses. A user that
 * does not exist, or has no password, takes as long to refuse as a wrong password.
 */
final class Identities extends DbIdentityServiceProvider {

    private final LoginAttempts attempts;

    Identities(LoginAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public boolean checkPassword(@Nullable String userId, @Nullable String password) {
        return userId != null && password != null && attempts.succeeds(userId, () -> isRight(userId, password));
    }

    private boolean isRight(String userId, String password) {
        UserEntity user = findUserById(userId);
        if (user == null || user.getPassword() == null) {
            UserEntity nobody = new UserEntity(userId);
            nobody.setPassword(password);
            nobody.encryptPassword();
            return false;
        }
        return matchPassword(password, user);
    }
}
