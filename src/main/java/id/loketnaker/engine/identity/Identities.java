package id.loketnaker.engine.identity;

import id.loketnaker.absences.Absences;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.FormerNames;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.engine.PresentUsers;
import id.loketnaker.perimeter.LoginAttempts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/**
 * The users of the engine, whose passwords nobody guesses for long. The engine's own locks are not used: they shut out
 * the user, also the only administrator and for good, where {@link LoginAttempts} holds up who guesses. A user that
 * does not exist, or has no password, takes as long to refuse as a wrong password.
 */
final class Identities extends DbIdentityServiceProvider {

    /** Roles of a pack go to a substitute; what stands beside them is a person's own. */
    private static final Set<String> NOT_HANDED_ON =
            Set.of(PresentUser.MANAGERS, PresentUser.PROCESS_OWNERS, PresentUser.ADMINISTRATORS);

    private final LoginAttempts attempts;
    private final StoredPasswords passwords;
    private final FormerNames formerNames;
    private final Absences absences;

    Identities(LoginAttempts attempts, StoredPasswords passwords, FormerNames formerNames, Absences absences) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.formerNames = formerNames;
        this.absences = absences;
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
        HeldTasks.ofLeaving(userId, getCommandContext());
        Optional<String> before = nameInTheDatabase(userId);
        absences.endAllOf(userId);
        IdentityOperationResult result = super.deleteUser(userId);
        before.filter(name -> !name.isEmpty()).ifPresent(name -> formerNames.keep(userId, name));
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        HeldTasks.ofLeavingRole(userId, groupId, getCommandContext());
        return super.deleteMembership(userId, groupId);
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String tenantId, String userId) {
        HeldTasks.ofLeavingOffice(userId, tenantId, getCommandContext());
        return super.deleteTenantUserMembership(tenantId, userId);
    }

    /** To who asks of themselves, and at the door, a substitute has the roles of who is away; to others, their own. */
    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        List<Group> own = super.findGroupByQueryCriteria(query);
        String userId = query.getUserId();
        Authentication asking = getCurrentAuthentication();
        if (userId == null || asking != null && !userId.equals(asking.getUserId())) {
            return own;
        }
        Map<String, Group> all = new LinkedHashMap<>();
        own.forEach(group -> all.put(group.getId(), group));
        for (String absent : absences.substitutedBy(userId)) {
            super.findGroupByQueryCriteria((DbGroupQueryImpl) new DbGroupQueryImpl().groupMember(absent)).stream()
                    .filter(group -> !NOT_HANDED_ON.contains(group.getId()))
                    .forEach(group -> all.putIfAbsent(group.getId(), group));
        }
        return List.copyOf(all.values());
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
        if (right && HandLocks.isLocked(user)) {
            RightPassword.ofLocked(userId);
            return false;
        }
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
