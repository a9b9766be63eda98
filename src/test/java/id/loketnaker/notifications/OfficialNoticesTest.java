package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.escalation.EscalationSweep;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The case is received on Monday 3 August 2026. Of the clerk's letter the clerk is warned on Tuesday 11 August at
 * 16.00, on Wednesday it goes to the mediator, on Thursday to the head of the office.
 */
@EngineTest
class OfficialNoticesTest {

    private static final String LETTER = "Task_Siapkan";
    private static final String COLLEAGUE = "petugas-loket-2.melati";
    private static final String MEDIATOR = "mediator.melati";
    private static final String WARNING = "2026-08-11T16:00";
    private static final String LATE = "2026-08-12T16:00";

    @RegisterExtension
    final WrittenNotices notices = new WrittenNotices();

    @Autowired
    Desk desk;

    @Autowired
    EscalationSweep sweep;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    MailWishes wishes;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void onlyThisCase() {
        desk.at("2026-08-03T09:00");
        jdbc.update("update ln_deadline set next_step_at = null");
        caseId = desk.start();
        jdbc.update("update ln_deadline set next_step_at = null where element_id <> ?", LETTER);
        mailOf(Desk.CLERK, "loket@melati.test");
        mailOf(COLLEAGUE, "loket2@melati.test");
        mailOf(MEDIATOR, "mediator@melati.test");
    }

    @AfterEach
    void nobodyHasMailAgain() {
        for (String user : List.of(Desk.CLERK, COLLEAGUE, MEDIATOR)) {
            mailOf(user, null);
            wish(user, "langsung");
        }
    }

    @Test
    void the_holder_is_warned_and_the_superior_is_told_and_nothing_of_the_applicant() {
        desk.doAs(Desk.CLERK, () -> tasks.claim(desk.task(caseId, LETTER).getId(), Desk.CLERK));
        desk.at(WARNING);
        sweep.run();
        sweep.run();

        Notice warning = notices.only();
        assertThat(warning.message().recipient()).isEqualTo(Desk.CLERK);
        assertThat(warning.message().address()).isEqualTo("loket@melati.test");
        assertThat(warning.message().subject())
                .startsWith("Hampir jatuh tempo: ")
                .endsWith(number());
        assertThat(warning.message().body())
                .contains("Jatuh tempo Rabu, 12 Agustus 2026 pukul 16.00")
                .doesNotContain("Siti");

        desk.at(LATE);
        sweep.run();
        assertThat(notices.all())
                .extracting(notice -> notice.message().address())
                .containsExactlyInAnyOrder("loket@melati.test", "mediator@melati.test");
    }

    @Test
    void of_a_task_that_nobody_holds_all_who_could_take_it_are_warned() {
        desk.at(WARNING);
        sweep.run();

        assertThat(notices.all())
                .extracting(notice -> notice.message().recipient())
                .containsExactlyInAnyOrder(Desk.CLERK, COLLEAGUE);
    }

    @Test
    void who_wants_no_mail_gets_none() {
        wish(COLLEAGUE, "tidak");
        desk.at(WARNING);
        sweep.run();

        assertThat(notices.all())
                .extracting(notice -> notice.message().recipient())
                .containsExactly(Desk.CLERK);
    }

    @Test
    void who_wants_one_mail_a_day_gets_all_of_the_day_the_next_morning() {
        wish(MEDIATOR, "harian");
        String other = desk.start();
        jdbc.update("update ln_deadline set next_step_at = null where element_id <> ?", LETTER);
        mailOf(Desk.CLERK, null);
        mailOf(COLLEAGUE, null);

        for (String moment : List.of(WARNING, LATE)) {
            desk.at(moment);
            sweep.run();
        }

        Notice digest = notices.only();
        assertThat(digest.message().recipient()).isEqualTo(MEDIATOR);
        assertThat(digest.message().caseId()).isNull();
        assertThat(digest.nextTryAt())
                .isEqualTo(Instant.ofEpochMilli(Desk.moment("2026-08-13T06:30").getTime()));
        assertThat(digest.message().body())
                .contains("Perkara " + number())
                .contains("Perkara " + register.find(other).orElseThrow().number());
    }

    private String number() {
        return register.find(caseId).orElseThrow().number();
    }

    private void mailOf(String userId, @Nullable String mail) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        user.setEmail(mail);
        identity.saveUser(user);
    }

    private void wish(String user, String wish) {
        desk.doAs(user, () -> wishes.choose(wish));
    }
}
