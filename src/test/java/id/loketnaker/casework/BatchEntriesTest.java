package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.batches.Batch;
import id.loketnaker.batches.BatchSteps;
import id.loketnaker.batches.MoveState;
import id.loketnaker.batches.RefusedBatchException;
import id.loketnaker.batches.WaitingMove;
import id.loketnaker.casework.BatchSheet.MemberLine;
import id.loketnaker.casework.BatchSheet.StepLine;
import id.loketnaker.casework.BatchSheet.StepTable;
import id.loketnaker.engine.batches.BatchMover;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Participants of a small training of Melati are called, selected and let go together. */
@EngineTest
class BatchEntriesTest {

    private static final String OFFICE = "melati";
    private static final String SERVICE = "uji-angkatan";
    private static final String MEDIATOR = "mediator.melati";
    private static final String COLLEAGUE = "mediator-2.melati";
    private static final String CLERK = "petugas-loket.melati";
    private static final Map<String, Object> CALLED =
            Map.of("namaAngkatan", "diisi sistem", "tanggalSeleksi", "2026-08-05");
    private static final List<String> HEADERS = List.of("Nama peserta", "nik", "PROGRAM");

    private static int batches;

    @Autowired
    BatchDesk batchDesk;

    @Autowired
    BatchSheets sheets;

    @Autowired
    BatchEntries entries;

    @Autowired
    BatchSteps steps;

    @Autowired
    BatchMover mover;

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    LetterArchive letters;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    private String name = "";

    @BeforeEach
    void monday() {
        desk.at("2026-08-03T09:00");
        name = "Las angkatan " + ++batches;
    }

    @Test
    void forty_participants_come_from_a_table_and_each_gets_their_own_outcome() {
        Batch batch = open(null, false);
        desk.doAs(CLERK, () -> entries.bring(batch.id(), HEADERS, table(40)));
        assertThat(sheet(batch).entered()).singleElement().satisfies(step -> {
            assertThat(step.waiting()).isEqualTo(40);
            assertThat(step.done()).isZero();
        });
        assertThatThrownBy(() -> desk.doAs(CLERK, () -> entries.bring(batch.id(), HEADERS, table(40))))
                .hasMessageContaining("Daftar peserta lain baru saja dimasukkan");
        mover.run();
        assertThat(sheet(batch).members())
                .hasSize(40)
                .allSatisfy(member -> assertThat(member.waitsAt()).containsExactly("Panggil seleksi"));

        enter(batch, "Task_Panggil", line -> CALLED);
        mover.run();
        enter(
                batch,
                "Task_Seleksi",
                line -> line.registered().applicant().endsWith("7")
                        ? Map.of("hasilSeleksi", "tidak-hadir")
                        : Map.of("hasilSeleksi", "lulus", "nilai", 80));
        mover.run();

        List<MemberLine> members = sheet(batch).members();
        assertThat(members.stream().map(member -> member.registered().outcome()))
                .hasSize(40)
                .filteredOn("Tidak lulus seleksi"::equals)
                .hasSize(4);
        assertThat(members)
                .filteredOn(member ->
                        "Sertifikat diserahkan".equals(member.registered().outcome()))
                .hasSize(36)
                .allSatisfy(member -> assertThat(
                                register.recordOf(member.registered().id()))
                        .anySatisfy(entry -> {
                            assertThat(entry.kind()).isEqualTo(EntryKind.TASK_DONE);
                            assertThat(entry.elementId()).isEqualTo("Task_Seleksi");
                            assertThat(entry.actor()).isEqualTo(MEDIATOR);
                        }));
        desk.doAs(MEDIATOR, () -> batchDesk.close(batch.id()));
        assertThat(sheet(batch).batch().isOpen()).isFalse();
    }

    @Test
    void one_letter_goes_to_all_with_one_number_that_the_book_has_once() {
        Batch batch = joined(3);
        enter(batch, "Task_Panggil", line -> CALLED);
        mover.run();

        List<Letter> called = sheet(batch).members().stream()
                .flatMap(member -> letters.ofCase(member.registered().id()).stream())
                .toList();
        assertThat(called).hasSize(3);
        assertThat(called.stream().map(Letter::number).distinct()).hasSize(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from ln_letter where number = ? and kind is not null",
                        Integer.class,
                        called.get(0).number()))
                .isOne();
    }

    @Test
    void the_name_of_the_batch_fills_its_field() {
        Batch batch = joined(1);
        enter(batch, "Task_Panggil", line -> CALLED);
        mover.run();
        assertThat(lines(batch, "Task_Seleksi"))
                .singleElement()
                .satisfies(
                        line -> assertThat(runtime.getVariable(line.registered().id(), "namaAngkatan"))
                                .isEqualTo(batch.name()));
    }

    @Test
    void a_case_joins_once_however_many_clerks_ask_at_once() throws Exception {
        String caseId = start(1);
        List<Batch> some = List.of(open(null, false), reopened());
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> asked = clerks.invokeAll(some.stream()
                .<Callable<Boolean>>map(batch -> () -> joins(batch, caseId))
                .toList());
        clerks.shutdown();
        assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.BATCH_JOINED)
                .hasSize(1);
    }

    @Test
    void the_last_seat_is_given_once() throws Exception {
        Batch batch = open(1, false);
        List<String> cases = List.of(start(1), start(2));
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> asked = clerks.invokeAll(cases.stream()
                .<Callable<Boolean>>map(caseId -> () -> joins(batch, caseId))
                .toList());
        clerks.shutdown();
        assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void who_does_not_come_is_replaced_from_the_reserve() {
        Batch batch = open(1, true);
        String seated = start(1);
        String waiting = start(2);
        desk.doAs(MEDIATOR, () -> batchDesk.join(batch.id(), List.of(seated, waiting)));
        assertThat(lines(batch, "Task_Panggil")).hasSize(1);
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> batchDesk.promote(batch.id(), waiting)))
                .isInstanceOf(RefusedBatchException.class)
                .hasMessageContaining("Belum ada kursi kosong");

        enter(batch, "Task_Panggil", line -> CALLED);
        mover.run();
        enter(batch, "Task_Seleksi", line -> Map.of("hasilSeleksi", "tidak-hadir"));
        mover.run();
        desk.doAs(MEDIATOR, () -> batchDesk.promote(batch.id(), waiting));

        assertThat(lines(batch, "Task_Panggil"))
                .singleElement()
                .satisfies(line -> assertThat(line.registered().id()).isEqualTo(waiting));
        assertThat(register.recordOf(waiting).stream()
                        .filter(entry -> entry.kind() == EntryKind.BATCH_JOINED)
                        .map(Entry::details))
                .containsExactly("sebagai cadangan", "dari cadangan");
    }

    @Test
    void a_case_that_ended_otherwise_takes_no_step_of_its_batch_and_holds_no_seat() {
        Batch batch = open(1, false);
        String withdrawn = start(1);
        desk.doAs(MEDIATOR, () -> batchDesk.join(batch.id(), List.of(withdrawn)));
        runtime.deleteProcessInstance(withdrawn, "ditarik");

        assertThat(sheet(batch).steps()).isEmpty();
        String other = start(2);
        desk.doAs(MEDIATOR, () -> batchDesk.join(batch.id(), List.of(other)));
        assertThat(lines(batch, "Task_Panggil"))
                .singleElement()
                .satisfies(line -> assertThat(line.registered().id()).isEqualTo(other));
    }

    @Test
    void what_a_node_left_undone_is_done_later_and_nothing_twice() {
        Batch batch = joined(3);
        enter(batch, "Task_Panggil", line -> CALLED);
        List<WaitingMove> due = steps.due(null, 10).stream()
                .filter(move -> move.batchId().equals(batch.id()))
                .toList();
        desk.complete(
                MEDIATOR,
                desk.task(lines(batch, "Task_Panggil").get(0).registered().id(), "Task_Panggil"),
                CALLED);

        mover.run();
        mover.run();

        assertThat(due).hasSize(3);
        assertThat(sheet(batch).entered()).first().satisfies(step -> {
            assertThat(step.done()).isEqualTo(2);
            assertThat(step.refused()).isEqualTo(1); // somebody did it by hand meanwhile
            assertThat(step.waiting()).isZero();
        });
        assertThat(lines(batch, "Task_Seleksi"))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(register.recordOf(line.registered().id()))
                                .filteredOn(entry ->
                                        entry.elementId().equals("Task_Panggil") && entry.kind() == EntryKind.TASK_DONE)
                                .hasSize(1));
    }

    @Test
    void two_clerks_do_not_enter_the_same_step_twice() {
        Batch batch = joined(2);
        Map<String, Map<String, Object>> values = values(batch, "Task_Panggil", line -> CALLED);
        desk.doAs(MEDIATOR, () -> entries.step(batch.id(), "Task_Panggil", values));
        assertThatThrownBy(() -> desk.doAs(COLLEAGUE, () -> entries.step(batch.id(), "Task_Panggil", values)))
                .isInstanceOf(RefusedBatchException.class)
                .hasMessageContaining("sedang dikerjakan");
        assertThat(lines(batch, "Task_Panggil"))
                .extracting(StepLine::state)
                .containsExactly(MoveState.WAITING, MoveState.WAITING);
        mover.run();
    }

    @Test
    void one_objection_and_nothing_is_entered() {
        Batch batch = joined(2);
        enter(batch, "Task_Panggil", line -> CALLED);
        mover.run();
        Map<String, Map<String, Object>> values =
                values(batch, "Task_Seleksi", line -> Map.of("hasilSeleksi", "lulus"));
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> entries.step(batch.id(), "Task_Seleksi", values)))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Nilai wajib diisi")
                .hasMessageContaining("Peserta 1");
        assertThat(lines(batch, "Task_Seleksi")).extracting(StepLine::state).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "Siti, 32160, Las listrik, 16 angka",
        "Siti, 3216010101019901, Tari, Program",
        "'', 3216010101019901, las, Nama peserta wajib diisi"
    })
    void a_row_that_its_form_would_refuse_is_told_with_its_number(
            String applicant, String nik, String program, String objection) {
        Batch batch = open(null, false);
        List<List<String>> rows = List.of(List.of("Budi", "3216010101019902", "las"), List.of(applicant, nik, program));
        assertThatThrownBy(() -> desk.doAs(CLERK, () -> entries.bring(batch.id(), HEADERS, rows)))
                .hasMessageContaining("Baris 2: ")
                .hasMessageContaining(objection);
        assertThat(sheet(batch).entered()).isEmpty();
    }

    @Test
    void the_same_identity_number_comes_once() {
        Batch batch = open(null, false);
        start(77);
        List<List<String>> rows = List.of(
                List.of("Budi", nik(78), "las"), List.of("Budi", nik(78), "las"), List.of("Siti", nik(77), "las"));
        assertThatThrownBy(() -> desk.doAs(CLERK, () -> entries.bring(batch.id(), HEADERS, rows)))
                .hasMessageContaining("Baris 2: NIK " + nik(78) + " sudah ada di baris sebelumnya")
                .hasMessageContaining("Baris 3: NIK " + nik(77) + " sudah terdaftar, perkara UJA-MLT-2026-");
    }

    @Test
    void a_column_that_no_form_asks_for_is_refused() {
        Batch batch = open(null, false);
        assertThatThrownBy(() -> desk.doAs(
                        CLERK,
                        () -> entries.bring(
                                batch.id(), List.of("Nama peserta", "Hobi"), List.of(List.of("Siti", "-")))))
                .hasMessageContaining("Judul kolom tidak dikenal: Hobi");
    }

    @Test
    void a_batch_with_running_cases_stays_open() {
        Batch batch = joined(2);
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> batchDesk.close(batch.id())))
                .hasMessageContaining("Masih ada 2 perkara berjalan");
    }

    @Test
    void a_case_leaves_with_a_reason_and_may_join_another() {
        Batch batch = joined(1);
        String caseId = sheet(batch).members().get(0).registered().id();
        desk.doAs(MEDIATOR, () -> batchDesk.leave(batch.id(), caseId, "Pindah jadwal"));
        Batch next = reopened();
        desk.doAs(MEDIATOR, () -> batchDesk.join(next.id(), List.of(caseId)));
        assertThat(register.recordOf(caseId)).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.BATCH_LEFT);
            assertThat(entry.details()).isEqualTo("Pindah jadwal");
            assertThat(entry.elementName()).isEqualTo(batch.name());
        });
        assertThat(sheet(batch).members()).isEmpty();
    }

    @Test
    void a_batch_is_of_its_office() {
        Batch batch = open(null, false);
        assertThatThrownBy(() -> desk.as("mediator.bekasi", () -> sheets.of(batch.id())))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("mediator.bekasi", () -> batchDesk.open(OFFICE, SERVICE, "X", null, false)))
                .isInstanceOf(UnknownException.class);
        String other = desk.start();
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> batchDesk.join(batch.id(), List.of(other))))
                .hasMessageContaining("bukan dari layanan angkatan itu");
    }

    @Test
    void a_manager_looks_and_changes_nothing() {
        Batch batch = joined(1);
        assertThat(desk.as("manajer.melati", () -> sheets.of(batch.id())).workable())
                .isFalse();
        assertThatThrownBy(() -> desk.as("manajer.melati", () -> batchDesk.open(OFFICE, SERVICE, "X", null, false)))
                .isInstanceOf(NotTheirsException.class);
    }

    private Batch open(@Nullable Integer seats, boolean reserves) {
        return desk.as(MEDIATOR, () -> batchDesk.open(OFFICE, SERVICE, name, seats, reserves));
    }

    /** Of another name. */
    private Batch reopened() {
        name = "Las angkatan " + ++batches;
        return open(null, false);
    }

    private Batch joined(int members) {
        Batch batch = open(null, false);
        List<String> cases =
                IntStream.rangeClosed(1, members).mapToObj(this::start).toList();
        desk.doAs(MEDIATOR, () -> batchDesk.join(batch.id(), cases));
        return batch;
    }

    private boolean joins(Batch batch, String caseId) {
        try {
            desk.doAs(MEDIATOR, () -> batchDesk.join(batch.id(), List.of(caseId)));
            return true;
        } catch (RefusedBatchException refused) {
            return false;
        }
    }

    private String start(int participant) {
        return desk.start(
                CLERK,
                SERVICE,
                Map.of("namaPemohon", "Peserta " + participant, "nik", nik(participant), "program", "las"));
    }

    /** Another in each test: they share an application. */
    private static String nik(int participant) {
        return "321601%06d%04d".formatted(batches, participant);
    }

    private static List<List<String>> table(int rows) {
        List<List<String>> table = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            table.add(List.of("Peserta " + row, nik(row), row % 2 == 0 ? "Las listrik" : "menjahit"));
        }
        return table;
    }

    private BatchSheet sheet(Batch batch) {
        return desk.as(MEDIATOR, () -> sheets.of(batch.id()));
    }

    private List<StepLine> lines(Batch batch, String step) {
        return sheet(batch).steps().stream()
                .filter(table -> table.elementId().equals(step))
                .map(StepTable::lines)
                .findFirst()
                .orElse(List.of());
    }

    private Map<String, Map<String, Object>> values(
            Batch batch, String step, Function<StepLine, Map<String, Object>> filled) {
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        lines(batch, step).forEach(line -> values.put(line.taskId(), filled.apply(line)));
        return values;
    }

    private void enter(Batch batch, String step, Function<StepLine, Map<String, Object>> filled) {
        Map<String, Map<String, Object>> values = values(batch, step, filled);
        desk.doAs(MEDIATOR, () -> entries.step(batch.id(), step, values));
    }
}
