package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.ControlCard.HandOver;
import id.loketnaker.casework.ControlCard.Kept;
import id.loketnaker.casework.ControlCard.Standstill;
import id.loketnaker.engine.escalation.EscalationSweep;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Received on Monday 3 August 2026; Monday 17 August is a holiday. The mediator has 2 working days, the clerk's letter
 * 7 since receipt.
 */
@EngineTest
class ControlCardsTest {

    private static final String MANAGER = "manajer.melati";
    private static final String MEDIATOR = "mediator.melati";
    private static final Map<String, String> NOTE = Map.of("catatan", "ada");

    @Autowired
    Desk desk;

    @Autowired
    ControlCards cards;

    @Autowired
    EscalationSweep sweep;

    @Autowired
    IdentityService identity;

    private String caseId = "";

    @BeforeEach
    void received() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @Test
    void a_card_says_who_received_and_who_passed_on_when_and_what_of_the_limit_was_used() {
        desk.at("2026-08-06T09:00");
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));

        ControlCard card = card();

        assertThat(card.registered().applicant()).isEqualTo("Siti Aminah");
        assertThat(card.receiver()).isEqualTo(nameOf(Desk.CLERK));
        HandOver check = handOver(card, "Periksa berkas");
        assertThat(check.role()).isEqualTo("Mediator");
        assertThat(check.official()).isEqualTo(nameOf(MEDIATOR));
        assertThat(check.from()).isEqualTo(Desk.moment("2026-08-03T09:00").toInstant());
        assertThat(check.until()).isEqualTo(Desk.moment("2026-08-06T09:00").toInstant());
        assertThat(check.used()).isEqualTo(3);
        assertThat(check.limit()).isEqualTo(2);
        assertThat(check.unit()).isEqualTo(LimitUnit.WORKING_DAYS);
        assertThat(check.kept()).isEqualTo(Kept.LATE);
    }

    @Test
    void a_desk_that_nobody_sits_at_yet_has_no_official() {
        desk.at("2026-08-04T09:00");

        HandOver letter = handOver(card(), "Siapkan surat");

        assertThat(letter.official()).isNull();
        assertThat(letter.until()).isNull();
        assertThat(letter.kept()).isEqualTo(Kept.RUNNING);
        assertThat(letter.used()).isOne();
    }

    @Test
    void pauses_stand_between_the_hand_overs_with_their_ground() {
        desk.at("2026-08-04T10:00");
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        desk.at("2026-08-06T09:00");
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE);

        ControlCard card = card();

        assertThat(card.steps())
                .filteredOn(Standstill.class::isInstance)
                .map(Standstill.class::cast)
                .isNotEmpty()
                .allSatisfy(pause -> {
                    assertThat(pause.ground()).startsWith("Perda contoh ps. ");
                    assertThat(pause.from())
                            .isEqualTo(Desk.moment("2026-08-04T10:00").toInstant());
                    assertThat(pause.amount()).isEqualTo(2);
                });
        assertThat(card.steps()).extracting(ControlCard.Step::from).isSorted();
        assertThat(handOver(card, "Siapkan surat").sinceReceipt()).isTrue();
        assertThat(handOver(card, "Siapkan surat").used()).isOne(); // 4 August; the pause is not counted
    }

    @Test
    void a_late_step_says_whom_it_went_up_to() {
        desk.at("2026-08-05T16:01");
        sweep.run();
        sweep.run();

        HandOver check = handOver(card(), "Periksa berkas");

        assertThat(check.kept()).isEqualTo(Kept.OVERDUE);
        assertThat(check.raisedTo()).containsExactly("Kepala dinas");
        assertThat(handOver(card(), "Siapkan surat").raisedTo()).isEmpty();
    }

    @Test
    void who_has_the_task_sees_the_same_card_as_the_manager() {
        String task = desk.task(caseId, "Task_Periksa").getId();

        ControlCard seen = desk.as(MEDIATOR, () -> cards.ofTask(task));

        assertThat(seen.steps()).isEqualTo(card().steps());
        assertThat(seen.registered().number()).isEqualTo(card().registered().number());
    }

    @Test
    void who_may_not_see_the_task_or_the_case_sees_no_card() {
        String task = desk.task(caseId, "Task_Periksa").getId();

        assertThatThrownBy(() -> desk.as("mediator.kenanga", () -> cards.ofTask(task)))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> cards.ofTask(task))).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("pemilik-proses.melati", () -> cards.ofCase(caseId)))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> cards.ofCase(caseId)))
                .isInstanceOf(UnknownException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tidak-ada", "' or 1=1 --"})
    void what_is_not_there_is_not_found(String id) {
        assertThatThrownBy(() -> desk.as(MANAGER, () -> cards.ofCase(id))).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as(MEDIATOR, () -> cards.ofTask(id))).isInstanceOf(UnknownException.class);
    }

    private String nameOf(String official) {
        User user = identity.createUserQuery().userId(official).singleResult();
        return "%s %s".formatted(user.getFirstName(), user.getLastName()).strip();
    }

    private ControlCard card() {
        return desk.as(MANAGER, () -> cards.ofCase(caseId));
    }

    private static HandOver handOver(ControlCard card, String name) {
        return card.steps().stream()
                .filter(HandOver.class::isInstance)
                .map(HandOver.class::cast)
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
