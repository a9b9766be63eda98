package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class CaseNotesTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String CLERK = "petugas-loket.melati";
    private static final String TOLD = "petugas-loket-2.melati";

    @Autowired
    CaseNotes notes;

    @Autowired
    Desk desk;

    private Task inspection = Mockito.mock(Task.class);
    private Task preparation = Mockito.mock(Task.class);

    @BeforeEach
    void a_case() {
        String caseId = desk.start();
        inspection = desk.task(caseId, "Task_Periksa");
        preparation = desk.task(caseId, "Task_Siapkan");
    }

    @Test
    void a_note_outlives_its_task_and_is_there_at_another_step() {
        desk.doAs(MEDIATOR, () -> notes.write(inspection.getId(), "KTP buram,\u200b\nminta lagi", List.of()));
        desk.complete(MEDIATOR, inspection, Map.of("hasil", "lengkap"));

        CaseNotes.Notes seen = desk.as(CLERK, () -> notes.of(preparation.getId()));
        assertThat(seen.writable()).isTrue();
        assertThat(seen.all()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("KTP buram,\nminta lagi");
            assertThat(note.author()).isEqualTo("Mediator Dinas Tenaga Kerja Kota Melati");
            assertThat(note.step()).isEqualTo(inspection.getName());
        });
    }

    @Test
    void a_colleague_is_told_until_they_have_read_it() {
        desk.doAs(MEDIATOR, () -> notes.write(inspection.getId(), "Tolong hubungi pemohon", List.of(TOLD)));

        List<CaseNotes.Waiting> waiting = desk.as(TOLD, notes::waiting);
        assertThat(waiting).first().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Tolong hubungi pemohon");
            assertThat(note.author()).startsWith("Mediator");
            assertThat(note.number()).startsWith("UJD-MLT-");
        });
        String id = waiting.get(0).id();
        assertThat(desk.as(CLERK, notes::waiting)).noneMatch(each -> each.id().equals(id));
        desk.doAs(CLERK, () -> notes.read(id));
        assertThat(desk.as(TOLD, notes::waiting)).anyMatch(each -> each.id().equals(id));
        desk.doAs(TOLD, () -> notes.read(id));
        assertThat(desk.as(TOLD, notes::waiting)).noneMatch(each -> each.id().equals(id));
    }

    @Test
    void nobody_else_reads_or_writes_and_nobody_else_is_told() {
        String task = inspection.getId();
        for (String stranger : List.of("mediator.bekasi", CLERK)) {
            assertThatThrownBy(() -> desk.doAs(stranger, () -> notes.of(task))).isInstanceOf(UnknownException.class);
            assertThatThrownBy(() -> desk.doAs(stranger, () -> notes.write(task, "x", List.of())))
                    .isInstanceOf(UnknownException.class);
        }
        assertThatThrownBy(() -> desk.doAs("manajer.melati", () -> notes.write(task, "x", List.of())))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> notes.write(task, "x", List.of("mediator.bekasi"))))
                .isInstanceOf(UnacceptableException.class);
        assertThatThrownBy(() -> desk.doAs(MEDIATOR, () -> notes.write(task, "\u00a0\u200b", List.of())))
                .isInstanceOf(UnacceptableException.class);
    }
}
