package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.SigningDesk.Waiting;
import id.loketnaker.letters.LetterState;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for a signature, and nothing else. */
@EngineTest
class SigningDeskTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String HEAD = "kepala-dinas.melati";

    @Autowired
    Desk desk;

    @Autowired
    SigningDesk signing;

    private String caseId;

    @BeforeEach
    void draft() {
        desk.at("2041-03-05T09:00");
        caseId = desk.start(Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti Aminah", "berkas", List.of("ktp")));
        desk.complete(
                MEDIATOR,
                desk.task(caseId, "Task_Susun"),
                Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));
    }

    @Test
    void what_is_to_be_signed_is_told_with_its_draft_and_what_may_be_decided() {
        Waiting waiting = theirs(HEAD).get(0);

        assertThat(waiting.task().name()).isEqualTo("Paraf keputusan");
        assertThat(waiting.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.state()).isEqualTo(LetterState.DRAFT));
        assertThat(waiting.step().decision().choices()).containsExactly("setuju", "kembali", "batal");
        assertThat(waiting.step().signed()).isEqualTo("setuju");
        assertThat(waiting.escalated()).isFalse();
        assertThat(desk.as(HEAD, signing::count)).isPositive();
    }

    @Test
    void a_step_that_signs_nothing_and_what_a_colleague_holds_are_not_told() {
        assertThat(theirs(MEDIATOR)).isEmpty();
        assertThat(theirs("kepala-dinas.kenanga")).isEmpty();

        desk.complete(HEAD, desk.task(caseId, "Task_Paraf"), Map.of("paraf", "setuju"));

        assertThat(theirs(HEAD))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.task().name()).isEqualTo("Tetapkan keputusan"));
    }

    private List<Waiting> theirs(String user) {
        return desk.as(user, signing::waiting).stream()
                .filter(waiting -> waiting.registered().id().equals(caseId))
                .toList();
    }
}
