package id.loketnaker.tracking.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Papers that depend on the case, asked for as the decision tables of the real services ask. */
class QuestionsTest {

    private static List<ServicePack> packs = List.of();

    @BeforeAll
    static void read() {
        packs = new ServicePackReader()
                .readAll(PackLocation.of("file:processes/").packs());
    }

    @Test
    void every_question_of_every_service_has_words_and_whatever_is_answered_first_names_papers() {
        List<ServicePack> asking = packs.stream()
                .filter(pack -> Questions.of(pack, Map.of()).isPresent())
                .toList();

        assertThat(asking).hasSizeGreaterThan(4).allSatisfy(pack -> {
            Questions open = Questions.of(pack, Map.of()).orElseThrow();
            assertThat(open.answered()).isFalse();
            assertThat(open.needed()).isEmpty();
            assertThat(open.questions())
                    .allSatisfy(
                            question -> assertThat(question.text()).isNotBlank().isNotEqualTo(question.name()));
            Map<String, String> first = new TreeMap<>();
            open.questions()
                    .forEach(question -> first.put(
                            question.name(),
                            question.choices().isEmpty()
                                    ? "1"
                                    : question.choices().get(0).value()));

            Questions answered = Questions.of(pack, first).orElseThrow();

            assertThat(answered.answered()).isTrue();
            assertThat(answered.needed())
                    .isNotEmpty()
                    .allSatisfy(paper ->
                            assertThat(pack.standard().requirement(paper)).isPresent());
        });
    }

    @Test
    void what_nobody_may_answer_is_no_answer() {
        ServicePack pack = pack("probolinggo", "pencatatan-pp-pkb");

        Questions asked = Questions.of(pack, Map.of("jenisNaskah", "<script>", "pengajuan", "' or 1=1"))
                .orElseThrow();

        assertThat(asked.answered()).isFalse();
        assertThat(asked.questions().get(0).choices()).noneMatch(Questions.Choice::chosen);
    }

    @Test
    void a_company_regulation_needs_other_papers_than_a_collective_agreement() {
        ServicePack pack = pack("probolinggo", "pencatatan-pp-pkb");
        Map<String, String> answers = new TreeMap<>();
        Questions.of(pack, Map.of())
                .orElseThrow()
                .questions()
                .forEach(question ->
                        answers.put(question.name(), question.choices().get(0).value()));
        answers.put("jenisNaskah", "pp");
        List<String> regulation = Questions.of(pack, answers).orElseThrow().needed();
        answers.put("jenisNaskah", "pkb");
        List<String> agreement = Questions.of(pack, answers).orElseThrow().needed();

        assertThat(regulation).contains("Konsep PP yang akan disahkan (3 eksemplar)");
        assertThat(agreement)
                .contains("Konsep PKB yang akan disahkan (3 eksemplar)")
                .doesNotContain("Konsep PP yang akan disahkan (3 eksemplar)");
    }

    private static ServicePack pack(String office, String service) {
        return packs.stream()
                .filter(pack -> pack.id().equals(office + "/" + service))
                .findFirst()
                .orElseThrow();
    }
}
