package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.happenings.MailWish;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MailWishesTest {

    @Autowired
    Desk desk;

    @Autowired
    MailWishes wishes;

    @AfterEach
    void asBefore() {
        desk.doAs(Desk.CLERK, () -> wishes.choose("langsung"));
    }

    @Test
    void who_never_chose_wants_mail_at_once() {
        assertThat(wishes.of("mediator-3.melati")).isEqualTo(MailWish.AT_ONCE);
    }

    @Test
    void everybody_chooses_for_themselves() {
        desk.doAs(Desk.CLERK, () -> wishes.choose("harian"));

        assertThat(desk.as(Desk.CLERK, wishes::mine)).isEqualTo(MailWish.DAILY);
        assertThat(desk.as("mediator.melati", wishes::mine)).isEqualTo(MailWish.AT_ONCE);
    }

    @Test
    void what_is_no_choice_is_refused() {
        assertThatThrownBy(() -> desk.doAs(Desk.CLERK, () -> wishes.choose("kadang")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("langsung, harian atau tidak");
        assertThatThrownBy(wishes::mine).isInstanceOf(NotTheirsException.class);
    }
}
