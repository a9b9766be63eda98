package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.TeamTasks.Colleague;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The counter's task of the small service; its superiors are the mediator and the head of the office. */
@EngineTest
class HandOversTest {

    private static final String HOLDER = "petugas-loket.melati";
    private static final String COLLEAGUE = "petugas-loket-2.melati";
    private static final String OTHER = "petugas-loket-3.melati";

    @Autowired
    HandOvers handOvers;

    @Autowired
    TeamDesk team;

    @Autowired
    ControlCards cards;

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    CaseRegister register;

    private String caseId = "";
    private String task = "";

    @BeforeEach
    void taken() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
        Task preparation = desk.task(caseId, "Task_Siapkan");
        task = preparation.getId();
        desk.doAs(HOLDER, () -> tasks.claim(task, HOLDER));
    }

    @Test
    void the_holder_gives_a_task_to_a_colleague_by_name_and_the_record_and_the_card_tell_it() {
        HandOvers.Offer offer = desk.as(HOLDER, () -> handOvers.of(task));
        assertThat(offer.allowed()).isTrue();
        assertThat(offer.holderName()).isEqualTo("Petugas loket Dinas Tenaga Kerja Kota Melati");
        assertThat(offer.colleagues())
                .extracting(Colleague::name)
                .containsExactly(
                        "Petugas loket 2 Dinas Tenaga Kerja Kota Melati",
                        "Petugas loket 3 Dinas Tenaga Kerja Kota Melati");

        desk.at("2026-08-03T10:00");
        desk.doAs(HOLDER, () -> handOvers.move(task, HOLDER, COLLEAGUE, " cuti\u00a0tahunan "));

        assertThat(holder()).isEqualTo(COLLEAGUE);
        Entry last = lastMove();
        assertThat(last.kind()).isEqualTo(EntryKind.TASK_HANDED_OVER);
        assertThat(last.actor()).isEqualTo(HOLDER);
        assertThat(last.details())
                .isEqualTo("dari Petugas loket Dinas Tenaga Kerja Kota Melati kepada Petugas loket 2 Dinas Tenaga Kerja"
                        + " Kota Melati. Alasan: cuti tahunan");
        ControlCard card = desk.as(COLLEAGUE, () -> cards.ofTask(task));
        assertThat(card.steps())
                .filteredOn(step -> step instanceof ControlCard.HandOver)
                .map(step -> (ControlCard.HandOver) step)
                .filteredOn(step -> !step.moves().isEmpty())
                .singleElement()
                .satisfies(step -> assertThat(step.moves())
                        .extracting(ControlCard.Move::kind)
                        .containsExactly(ControlCard.MoveKind.TAKEN, ControlCard.MoveKind.HANDED_OVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator.melati", "kepala-dinas.melati", "manajer.melati", "admin"})
    void superiors_managers_and_administrators_reassign_and_release(String superior) {
        desk.doAs(superior, () -> handOvers.move(task, HOLDER, OTHER, "sakit"));
        assertThat(holder()).isEqualTo(OTHER);
        assertThat(lastMove().actor()).isEqualTo(superior);

        desk.doAs(superior, () -> handOvers.move(task, OTHER, null, "kembali ke antrean"));
        assertThat(holder()).isNull();
        assertThat(lastMove().kind()).isEqualTo(EntryKind.TASK_GIVEN_BACK);
        assertThat(lastMove().details()).endsWith("Kota Melati. Alasan: kembali ke antrean");
    }

    @Test
    void a_colleague_is_told_who_has_it_and_moves_nothing() {
        assertThat(desk.as(COLLEAGUE, () -> handOvers.of(task).allowed())).isFalse();
        assertThatThrownBy(() -> desk.doAs(COLLEAGUE, () -> handOvers.move(task, HOLDER, OTHER, "saya mau")))
                .isInstanceOf(HeldByAnotherException.class)
                .hasMessage("Sedang dikerjakan oleh Petugas loket Dinas Tenaga Kerja Kota Melati.");
        assertThat(holder()).isEqualTo(HOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator.bekasi", "manajer.bekasi", "pemilik-proses.melati"})
    void to_strangers_there_is_no_such_task(String stranger) {
        assertThatThrownBy(() -> desk.doAs(stranger, () -> handOvers.move(task, HOLDER, OTHER, "x")))
                .isInstanceOf(UnknownException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediator.melati", "petugas-loket.bekasi", "orang-lain"})
    void it_goes_to_nobody_who_could_not_take_it(String other) {
        assertThatThrownBy(() -> desk.doAs(HOLDER, () -> handOvers.move(task, HOLDER, other, "x")))
                .isInstanceOf(UnacceptableException.class);
        assertThat(holder()).isEqualTo(HOLDER);
    }

    @Test
    void without_a_reason_or_from_another_holder_than_was_seen_nothing_moves() {
        assertThatThrownBy(() -> desk.doAs(HOLDER, () -> handOvers.move(task, HOLDER, OTHER, "\u200b ")))
                .isInstanceOf(UnacceptableException.class);
        desk.doAs(HOLDER, () -> handOvers.move(task, HOLDER, COLLEAGUE, "cuti"));
        assertThatThrownBy(() -> desk.doAs("mediator.melati", () -> handOvers.move(task, HOLDER, OTHER, "sakit")))
                .isInstanceOf(HeldByAnotherException.class);
        assertThat(holder()).isEqualTo(COLLEAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas-loket-2.melati", "mediator.melati", "kepala-dinas.melati", "manajer.melati"})
    void colleagues_and_superiors_find_the_tasks_of_who_is_absent(String user) {
        assertThat(desk.as(user, team::desks))
                .singleElement()
                .satisfies(office -> assertThat(office.lines())
                        .filteredOn(line -> line.task().id().equals(task))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.holderName()).isEqualTo("Petugas loket Dinas Tenaga Kerja Kota Melati");
                            assertThat(line.movable()).isEqualTo(!user.startsWith("petugas-loket"));
                        }));
        assertThat(desk.as("mediator.bekasi", team::desks))
                .flatMap(TeamDesk.Desk::lines)
                .noneMatch(line -> line.task().id().equals(task));
    }

    private String holder() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private Entry lastMove() {
        return register.recordOf(caseId).stream()
                .filter(entry -> entry.kind().name().startsWith("TASK_"))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
