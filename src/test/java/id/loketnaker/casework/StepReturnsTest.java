package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.StepReturns.Offer;
import id.loketnaker.drafts.Drafts;
import id.loketnaker.drafts.OpenForm;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterState;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step is taken back by who did it, and its case stands as it stood before. */
@EngineTest
class StepReturnsTest {

    private static final String CLERK = Desk.CLERK;
    private static final String MEDIATOR = "mediator.melati";
    private static final String HEAD = "kepala-dinas.melati";
    private static final Map<String, String> NOTE = Map.of("catatan", "sudah");
    private static final Map<String, String> MISSING = Map.of("hasil", "kurang", "kekurangan", "KTP");
    private static final String REASON = "salah pilih";

    @Autowired
    StepReturns returns;

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    LetterArchive archive;

    @Autowired
    Drafts drafts;

    @Autowired
    ControlCards cards;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void received() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @AfterEach
    void nothing_typed_stays() {
        jdbc.update("delete from ln_draft");
    }

    @Test
    void a_step_that_stopped_the_clock_is_open_again_and_the_clock_runs_as_it_ran() {
        desk.at("2026-08-03T10:00");
        Task check = taken(MEDIATOR, "Task_Periksa");
        State before = State.of(this);
        desk.at("2026-08-04T10:00");
        desk.complete(MEDIATOR, check, MISSING);
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isTrue();

        desk.at("2026-08-05T10:00");
        String again = takeBack(MEDIATOR, check.getId());

        assertThat(State.of(this)).isEqualTo(before);
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isFalse();
        assertThat(desk.task(caseId, "Task_TungguSurat")).isNull();
        Task open = desk.task(caseId, "Task_Periksa");
        assertThat(open.getId()).isEqualTo(again);
        assertThat(open.getAssignee()).isEqualTo(MEDIATOR);
        assertThat(open.getDueDate()).isEqualTo(check.getDueDate());
        assertThat(drafts.find(MEDIATOR, OpenForm.ofTask(again, caseId))
                        .orElseThrow()
                        .content())
                .contains("\"hasil\":\"kurang\"", "\"kekurangan\":\"KTP\"");

        desk.complete(MEDIATOR, open, Map.of("hasil", "lengkap"));
        desk.complete(CLERK, desk.task(caseId, "Task_Siapkan"), NOTE);
        assertThat(register.find(caseId).orElseThrow().outcome()).isEqualTo("Surat diserahkan");
        assertThat(jdbc.queryForList("select * from ln_last_step where case_id = ?", caseId))
                .isEmpty();
    }

    @Test
    void a_step_that_closed_a_part_of_the_case_stays_done() {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), MISSING);
        desk.complete(CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE);
        Task arrival = desk.task(caseId, "Task_TerimaSurat");
        desk.complete(CLERK, arrival, NOTE);

        assertThat(desk.task(caseId, "Task_Periksa")).isNotNull();
        assertThat(offer(CLERK, arrival.getId()).hindrance()).contains("menutup satu bagian perkara");
    }

    @Test
    void a_wait_within_a_wait_is_restored_with_its_limits() {
        desk.at("2026-08-03T10:00");
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), MISSING);
        Task waiting = taken(CLERK, "Task_TungguSurat");
        State before = State.of(this);

        desk.at("2026-08-04T10:00");
        desk.complete(CLERK, waiting, NOTE);
        desk.at("2026-08-06T10:00");
        takeBack(CLERK, waiting.getId());

        assertThat(State.of(this)).isEqualTo(before);
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isTrue();
        desk.complete(CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE);
        desk.complete(CLERK, desk.task(caseId, "Task_TerimaSurat"), NOTE);
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isFalse();
    }

    @Test
    void the_limit_beside_a_step_is_due_as_it_was() {
        Task preparation = taken(CLERK, "Task_Siapkan");
        Job limit = desk.timer(caseId, "Event_SiapkanLewat");
        State before = State.of(this);
        desk.at("2026-08-04T10:00");
        desk.complete(CLERK, preparation, NOTE);

        desk.at("2026-08-05T10:00");
        takeBack(CLERK, preparation.getId());

        assertThat(State.of(this)).isEqualTo(before);
        Job again = desk.timer(caseId, "Event_SiapkanLewat");
        assertThat(again.getDuedate()).isEqualTo(limit.getDuedate());
        assertThat(jdbc.queryForObject("select count(*) from ln_deadline where id = ?", Integer.class, again.getId()))
                .isEqualTo(1);
        desk.at("2026-08-13T10:00");
        desk.fire(again);
        assertThat(desk.task(caseId, "Task_Tegur")).isNotNull();
    }

    @Test
    void letters_of_the_step_are_withdrawn_and_both_stand_on_the_record_and_the_card() {
        desk.at("2026-08-03T11:00");
        String mediation = desk.start("petugas-loket.bekasi", Mediation.SERVICE, Mediation.application("Nina Contoh"));
        Task check = desk.task(mediation, "Task_PeriksaBerkas");
        String mediator = "mediator.bekasi";
        desk.doAs(mediator, () -> tasks.claim(check.getId(), mediator));
        desk.at("2026-08-04T11:00");
        desk.complete(mediator, check, Mediation.complete());
        assertThat(archive.ofCase(mediation)).extracting(Letter::state).containsOnly(LetterState.ISSUED);
        Offer offer = offer(mediator, check.getId());
        assertThat(offer.hindrance()).isNull();
        assertThat(offer.letters()).isNotEmpty();

        desk.at("2026-08-04T12:00");
        String again = desk.as(mediator, () -> returns.takeBack(check.getId(), REASON));

        assertThat(archive.ofCase(mediation)).extracting(Letter::state).containsOnly(LetterState.CANCELLED);
        assertThat(runtime.createProcessInstanceQuery()
                        .rootProcessInstanceId(mediation)
                        .count())
                .isEqualTo(1);
        assertThat(runtime.getVariables(mediation)).doesNotContainKeys("hasilPemeriksaan", "jenisPerselisihan");
        List<Entry> record = register.recordOf(mediation);
        assertThat(record)
                .extracting(Entry::kind)
                .contains(EntryKind.TASK_UNDONE, EntryKind.TAKEN_BACK, EntryKind.LETTER_CANCELLED)
                .doesNotContain(EntryKind.TASK_DONE);
        assertThat(record)
                .filteredOn(entry -> entry.kind() == EntryKind.TAKEN_BACK)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.details()).isEqualTo(REASON);
                    assertThat(entry.actor()).isEqualTo(mediator);
                });
        ControlCard card = desk.as(mediator, () -> cards.ofTask(again));
        assertThat(card.steps())
                .filteredOn(step -> step instanceof ControlCard.HandOver)
                .extracting(step -> (ControlCard.HandOver) step)
                .filteredOn(step -> step.name().startsWith("Periksa kelengkapan"))
                .singleElement()
                .satisfies(step -> assertThat(step.moves())
                        .extracting(ControlCard.Move::kind)
                        .contains(ControlCard.MoveKind.TAKEN_BACK));
        assertThat(desk.as(mediator, () -> files.of(mediation)).path()).isNotNull();

        desk.at("2026-08-04T13:00");
        desk.complete(mediator, desk.task(mediation, "Task_PeriksaBerkas"), Mediation.complete());
        assertThat(archive.ofCase(mediation)).extracting(Letter::state).contains(LetterState.ISSUED);
        assertThat(desk.task(mediation, "Task_Klarifikasi")).isNotNull();
    }

    @Test
    void a_draft_that_was_there_before_stays_and_what_was_remembered_goes() {
        String letterCase = desk.start(CLERK, "uji-surat", Map.of("namaPemohon", "Siti", "berkas", List.of("ktp")));
        desk.complete(
                MEDIATOR,
                desk.task(letterCase, "Task_Susun"),
                Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));
        desk.complete(HEAD, desk.task(letterCase, "Task_Paraf"), Map.of("paraf", "setuju"));
        Task decision = desk.task(letterCase, "Task_Tetapkan");
        desk.at("2026-08-04T09:00");
        desk.complete(HEAD, decision, Map.of("paraf", "setuju"));
        assertThat(runtime.getVariable(letterCase, "nomorKeputusan")).isNotNull();

        desk.doAs(HEAD, () -> returns.takeBack(decision.getId(), REASON));

        assertThat(runtime.getVariables(letterCase)).doesNotContainKey("nomorKeputusan");
        assertThat(state(letterCase, "keputusan")).isEqualTo(LetterState.CANCELLED);
        assertThat(state(letterCase, "tanda-terima")).isEqualTo(LetterState.ISSUED);

        desk.complete(HEAD, desk.task(letterCase, "Task_Tetapkan"), Map.of("paraf", "kembali"));
        Task drafting = desk.task(letterCase, "Task_Susun");
        desk.complete(MEDIATOR, drafting, Map.of("putusan", "Ditolak", "alamatPemohon", "Jalan Mawar 2"));
        assertThat(offer(MEDIATOR, drafting.getId()).hindrance()).isNull();
    }

    @Test
    void what_has_moved_since_is_a_reason_that_is_told() {
        Task check = desk.task(caseId, "Task_Periksa");
        desk.complete(MEDIATOR, check, MISSING);
        Task next = taken(CLERK, "Task_TungguSurat");
        assertThat(offer(MEDIATOR, check.getId()).hindrance())
                .isEqualTo("Langkah berikutnya sudah diambil petugasnya.");
        assertThatThrownBy(() -> takeBack(MEDIATOR, check.getId()))
                .isInstanceOf(MovedOnException.class)
                .hasMessageContaining("sudah diambil");

        desk.complete(CLERK, next, NOTE);
        assertThatThrownBy(() -> takeBack(MEDIATOR, check.getId()))
                .isInstanceOf(UnknownException.class)
                .hasMessageContaining("sudah dikerjakan sesudahnya");
    }

    @Test
    void a_form_that_a_colleague_has_begun_to_fill_in_is_a_reason() {
        Task check = desk.task(caseId, "Task_Periksa");
        desk.complete(MEDIATOR, check, MISSING);
        jdbc.update(
                "insert into ln_draft (id, author, form, content, saved_at) values ('d', ?, ?, '{}', ?)",
                CLERK,
                "task/" + desk.task(caseId, "Task_TungguSurat").getId(),
                new Date());

        assertThat(offer(MEDIATOR, check.getId()).hindrance())
                .isEqualTo("Formulir langkah berikutnya sudah mulai diisi petugasnya.");
    }

    @Test
    void a_limit_of_the_step_that_is_over_is_a_reason() {
        Task preparation = desk.task(caseId, "Task_Siapkan");
        desk.complete(CLERK, preparation, NOTE);
        desk.at("2026-08-13T09:00");

        assertThat(offer(CLERK, preparation.getId()).hindrance()).contains("Batas siapkan lewat");
    }

    @Test
    void nobody_takes_back_what_somebody_else_did_nor_without_a_reason() {
        Task check = desk.task(caseId, "Task_Periksa");
        desk.complete(MEDIATOR, check, MISSING);

        assertThatThrownBy(() -> takeBack(CLERK, check.getId())).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> returns.takeBack(check.getId(), " ")))
                .isInstanceOf(UnacceptableException.class);
        assertThat(desk.as(MEDIATOR, returns::mine))
                .extracting(mine -> mine.step().taskId())
                .contains(check.getId());
        assertThat(desk.task(caseId, "Task_TungguSurat")).isNotNull();
    }

    private LetterState state(String of, String template) {
        return archive.ofCase(of).stream()
                .filter(letter -> letter.template().equals(template))
                .reduce((one, other) -> other)
                .orElseThrow()
                .state();
    }

    private Offer offer(String user, String taskId) {
        return desk.as(user, () -> returns.of(taskId));
    }

    private String takeBack(String user, String taskId) {
        return desk.as(user, () -> returns.takeBack(taskId, REASON));
    }

    private Task taken(String user, String element) {
        Task task = desk.task(caseId, element);
        desk.doAs(user, () -> tasks.claim(task.getId(), user));
        return task;
    }

    /** All that the office measures of a case, and all that the engine knows of it, without ids. */
    private record State(
            List<Map<String, Object>> limits, List<Map<String, Object>> pauses, Map<String, Object> values) {

        static State of(StepReturnsTest test) {
            return new State(
                    test.jdbc.queryForList("""
                            select kind, element_id, opened_at, started_at, amount, due_at, step, next_step_at, risk_at,
                                   role, holder
                              from ln_deadline where case_id = ? and state = 'OPEN' order by kind, element_id""", test.caseId),
                    test.jdbc.queryForList(
                            "select element_id, ground, paused_at, resumed_at from ln_pause where case_id = ?"
                                    + " order by paused_at, element_id",
                            test.caseId),
                    new TreeMap<>(test.runtime.getVariables(test.caseId)));
        }
    }
}
