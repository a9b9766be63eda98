package id.loketnaker.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {

    @ParameterizedTest
    @EnumSource(
            names = {"RECEIVED", "TASK_DONE", "TASK_UNDONE", "CORRECTED", "DECIDED", "DECISION_UNDONE", "EVENT_RAISED"})
    void what_was_filled_in_is_values_and_no_sentence(EntryKind kind) {
        Entry entry = entry(kind, "{\"hasil\":\"ya\"}");

        assertThat(entry.values().path("hasil").asText()).isEqualTo("ya");
        assertThat(entry.sentence()).isEmpty();
        assertThat(entry(kind, null).values()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECEIVED", "TASK_DONE", "TASK_UNDONE", "CORRECTED", "DECIDED", "DECISION_UNDONE", "EVENT_RAISED"},
            mode = EnumSource.Mode.EXCLUDE)
    void all_else_says_a_sentence_also_when_it_looks_like_values(EntryKind kind) {
        Entry entry = entry(kind, "{\"dasar\":1}");

        assertThat(entry.sentence()).contains("{\"dasar\":1}");
        assertThat(entry.values()).isEmpty();
        assertThat(entry(kind, null).sentence()).isEmpty();
    }

    @Test
    void a_sentence_instead_of_values_is_a_fault_and_not_a_guess() {
        assertThatIllegalStateException()
                .isThrownBy(() -> entry(EntryKind.TASK_DONE, "Pasal 5").values());
    }

    private static Entry entry(EntryKind kind, @Nullable String details) {
        return new Entry(Instant.EPOCH, kind, "Task_Periksa", "Periksa berkas", null, details);
    }
}
