package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.FormerNames;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.engine.PresentUsers;
import id.loketnaker.perimeter.LoginAttempts;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
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
    private final StoredPasswords passwords;
    private final FormerNames formerNames;

    Identities(LoginAttempts attempts, StoredPasswords passwords, FormerNames formerNames) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.formerNames = formerNames;
    }

    /** Names are an administrator's to write; what a password must be is asked by {@link PasswordRules}. */
    @Override
    public IdentityOperationResult saveUser(User saved) {
        UserEntity user = (UserEntity) saved;
        Optional<String> before = nameInTheDatabase(user.getId());
        boolean renamed = before.isPresent() && !before.get().equals(OfficialNames.of(user));
        if (renamed && isThemselves(user.getId()) && !isAdministrator()) {
            throw new AuthorizationException("Nama pengguna hanya diubah administrator, supaya catatan perkara tetap"
                    + " menyebut orang yang benar. Kata sandi dapat Anda ganti sendiri.");
        }
        IdentityOperationResult result = super.saveUser(user);
        before.filter(name -> renamed && !name.isEmpty()).ifPresent(name -> formerNames.keep(user.getId(), name));
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        if (isThemselves(userId)) {
            throw new AuthorizationException(
                    "Tidak seorang pun menghapus dirinya sendiri; mintalah administrator lain.");
        }
        Optional<String> before = nameInTheDatabase(userId);
        IdentityOperationResult result = super.deleteUser(userId);
        before.filter(name -> !name.isEmpty()).ifPresent(name -> formerNames.keep(userId, name));
        return result;
    }

    @Override
    public boolean checkPassword(@Nullable String userId, @Nullable String password) {
        return userId != null && password != null && attempts.succeeds(userId, () -> isRight(userId, password));
    }

    private boolean isRight(String userId, String password) {
        UserEntity user = findUserById(userId);
        if (user == null || user.getPassword() == null) {
            passwords.takeAsLong(password);
            return false;
        }
        boolean right = matchPassword(password, user);
        passwords.renew(user, password, right);
        return right;
    }

    private boolean isThemselves(String userId) {
        Authentication user = getCurrentAuthentication();
        return user != null && getCommandContext().isAuthorizationCheckEnabled() && userId.equals(user.getUserId());
    }

    private boolean isAdministrator() {
        return PresentUsers.of(getCurrentAuthentication())
                .filter(PresentUser::isAdministrator)
                .isPresent();
    }

    private Optional<String> nameInTheDatabase(String userId) {
        return Optional.ofNullable(getDbEntityManager().selectById(UserEntity.class, userId))
                .map(OfficialNames::of);
    }
}
