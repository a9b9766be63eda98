package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.CannotStartException;
import id.loketnaker.engine.UserLocks;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has the machine gets back in. */
@EngineTest
class RestoredAdministratorTest {

    private static final String ID = "pemulih";
    private static final String PASSWORD = "tujuh ekor ikan";

    @Autowired
    IdentityService identity;

    @Autowired
    Administrators administrators;

    @Autowired
    UserLocks locks;

    @Autowired
    Desk desk;

    @AfterEach
    void nobody_stays_an_administrator() {
        identity.deleteUser(ID);
    }

    @Test
    void without_being_asked_to_nothing_changes_while_there_is_an_administrator() {
        start(false, PASSWORD);

        assertThat(identity.createUserQuery().userId(ID).count()).isZero();
    }

    @Test
    void asked_to_it_makes_an_administrator_also_of_an_official_who_forgot_the_password() {
        identity.saveUser(identity.newUser(ID));

        start(true, PASSWORD);
        start(true, PASSWORD);

        assertThat(identity.checkPassword(ID, PASSWORD)).isTrue();
        assertThat(identity.createUserQuery()
                        .userId(ID)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isOne();
    }

    @Test
    void asked_to_it_opens_a_lock_that_was_made_by_hand() {
        identity.saveUser(identity.newUser(ID));
        desk.doAs("admin", () -> locks.lock(ID));

        start(true, PASSWORD);

        assertThat(locks.isLocked(ID)).isFalse();
        assertThat(identity.checkPassword(ID, PASSWORD)).isTrue();
    }

    @Test
    void a_weak_password_stops_the_start() {
        assertThatThrownBy(() -> start(true, "demo")).isInstanceOf(CannotStartException.class);
    }

    private void start(boolean restore, String password) {
        new FirstAdministrator(identity, administrators, ID, password, restore).afterSingletonsInstantiated();
    }
}
