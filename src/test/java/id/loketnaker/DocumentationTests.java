package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages that are made from what they tell of. With {@code -Dloketnaker.docs.write=true} they are written anew instead
 * of compared.
 */
class DocumentationTests {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path DECISIONS = DOCS.resolve("decisions");
    private static final String INDEX = "README.md";

    @Test
    void the_picture_of_the_modules_is_that_of_the_code() throws IOException {
        new GeneratedPart(DOCS.resolve("architecture.md"), "modules").mustBe(new ModulePicture().mermaid());
    }

    @Test
    void the_index_of_decisions_names_each_by_its_title() throws IOException {
        new GeneratedPart(DECISIONS.resolve(INDEX), "decisions").mustBe(decisions());
    }

    @Test
    void no_two_decisions_bear_the_same_number() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            assertThat(files.map(file -> file.getFileName().toString().substring(0, 4)))
                    .doesNotHaveDuplicates();
        }
    }

    private static String decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> !file.endsWith(INDEX))
                    .sorted()
                    .map(DocumentationTests::entry)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String entry(Path decision) {
        try {
            List<String> lines = Files.readAllLines(decision);
            return "- [%s](%s)".formatted(lines.get(0).replaceFirst("^# ", ""), decision.getFileName());
        } catch (IOException unreadable) {
            throw new AssertionError(decision + " cannot be read", unreadable);
        }
    }
}
