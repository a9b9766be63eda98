package id.loketnaker.servicepack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What process owners do wrong, one thing at a time in a good folder, and the one finding that each must give: where,
 * what, and what to do. The corpus stands in {@code src/test/resources/mistakes}; who finds a new mistake adds it
 * there.
 */
class OwnersMistakesTest {

    private static final List<String> CHAPTERS =
            List.of("files", "office", "standard", "diagram", "forms", "tables", "letters", "scenarios", "fragments");

    /** One mistake and what is to be said of it; several findings only with a reason. */
    record Mistake(String chapter, JsonNode json) {

        FolderInMemory made() {
            FolderInMemory folder = new FolderInMemory();
            apply(json, folder);
            return folder;
        }

        private static void apply(JsonNode change, FolderInMemory folder) {
            if (change.has("in")) {
                String file = change.get("in").asText();
                if (change.has("from")) {
                    folder.change(
                            file, change.get("from").asText(), change.path("to").asText(""));
                }
                if (change.has("encode")) {
                    folder.encode(file, change.get("encode").asText());
                }
            } else if (change.has("add")) {
                folder.add(change.get("add").asText(), change.get("text").asText());
            } else if (change.has("remove")) {
                folder.remove(change.get("remove").asText());
            } else {
                folder.copy(
                        change.path(change.has("rename") ? "rename" : "copy").asText(),
                        change.get("as").asText());
                if (change.has("rename")) {
                    folder.remove(change.get("rename").asText());
                }
            }
            change.path("and").forEach(more -> apply(more, folder));
        }

        List<JsonNode> expected() {
            List<JsonNode> expected = new ArrayList<>();
            if (json.has("finding")) {
                expected.add(json.get("finding"));
            }
            json.path("findings").forEach(expected::add);
            return expected;
        }

        @Override
        public String toString() {
            return chapter + ": " + json.get("what").asText();
        }
    }

    @Test
    void the_good_folder_is_good() {
        assertThat(findings(new FolderInMemory())).isEmpty();
    }

    @Test
    void the_corpus_is_large_and_says_why_a_mistake_gives_more_than_one_finding() throws Exception {
        List<Mistake> corpus = corpus().toList();
        assertThat(corpus)
                .hasSizeGreaterThanOrEqualTo(75)
                .extracting(Mistake::toString)
                .doesNotHaveDuplicates();
        assertThat(corpus)
                .filteredOn(mistake -> mistake.expected().size() != 1)
                .allSatisfy(mistake ->
                        assertThat(mistake.json().path("why").asText()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void one_mistake_is_one_finding_that_says_where_what_and_what_to_do(Mistake mistake) {
        List<Finding> findings = findings(mistake.made());
        List<JsonNode> expected = mistake.expected();
        assertThat(findings).as(String.valueOf(findings)).hasSameSizeAs(expected);
        assertThat(findings).zipSatisfy(expected, (finding, words) -> {
            assertThat(finding.toString()).startsWith(words.get(0).asText());
            assertThat(finding.problem()).contains(words.get(1).asText());
            assertThat(finding.remedy()).contains(words.get(2).asText());
        });
    }

    static Stream<Mistake> corpus() throws IOException, UnreadableYamlException {
        List<Mistake> corpus = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            try (InputStream file = OwnersMistakesTest.class.getResourceAsStream("/mistakes/" + chapter + ".yaml")) {
                PlainYaml.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .forEach(mistake -> corpus.add(new Mistake(chapter, mistake)));
            }
        }
        return corpus.stream();
    }

    private static List<Finding> findings(FolderInMemory folder) {
        return new ServicePackReader().readSound(folder.location().packs()).findings();
    }
}
