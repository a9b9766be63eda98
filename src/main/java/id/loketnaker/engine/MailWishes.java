package id.loketnaker.engine;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.engine.happenings.MailWish;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each official wants to be told by mail; kept with the user. */
@Service
public class MailWishes {

    private static final String KEY = "pemberitahuan";
    private static final String MORNING = "ringkasan-pagi";
    private static final String YES = "ya";

    private final IdentityService identity;
    private final WhoIsPresent present;

    MailWishes(IdentityService identity, WhoIsPresent present) {
        this.identity = identity;
        this.present = present;
    }

    /** Who never chose wants mail at once. */
    public MailWish of(String userId) {
        @Nullable String chosen = identity.getUserInfo(userId, KEY);
        return chosen == null ? MailWish.AT_ONCE : MailWish.of(chosen).orElse(MailWish.AT_ONCE);
    }

    /** The wish of the present user. */
    @Transactional(readOnly = true)
    public MailWish mine() {
        return of(me());
    }

    /** The mail address of the present user. */
    @Transactional(readOnly = true)
    public @Nullable String myAddress() {
        User user = identity.createUserQuery().userId(me()).singleResult();
        return user == null || user.getEmail() == null || user.getEmail().isBlank() ? null : user.getEmail();
    }

    /** @throws UnacceptableException when there is no such wish */
    @Transactional
    public void choose(@Nullable String wish) {
        MailWish chosen = MailWish.of(String.valueOf(wish))
                .orElseThrow(() -> new UnacceptableException("Pilih salah satu: langsung, harian atau tidak."));
        identity.setUserInfo(me(), KEY, chosen.id());
    }

    /** Whether somebody asked for the mail of the morning; who never chose does not get it. */
    public boolean wantsMorning(String userId) {
        return YES.equals(identity.getUserInfo(userId, MORNING));
    }

    /** Whether the present user did. */
    @Transactional(readOnly = true)
    public boolean mineMorning() {
        return wantsMorning(me());
    }

    @Transactional
    public void chooseMorning(boolean wanted) {
        identity.setUserInfo(me(), MORNING, wanted ? YES : "tidak");
    }

    private String me() {
        return present.userId();
    }
}
