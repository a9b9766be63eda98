package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Path GUIDES = DOCS.resolve("panduan");
    private static final Path COCKPIT = Path.of("src/main/resources/plugin-webapp/loketnaker-cockpit/app");

    /** What stands on the screen is bold in that guide, but for its own headings and what it stresses. */
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private static final Set<String> OWN_WORDS = Set.of("usulan", "baru", "Dari Modeler", "Dari halaman Paket");

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

    @Test
    void a_newcomer_is_led_to_each_guide() throws IOException {
        String readme = Files.readString(Path.of(INDEX));
        try (Stream<Path> guides = Files.list(GUIDES)) {
            assertThat(guides.filter(guide -> guide.toString().endsWith(".md")))
                    .isNotEmpty()
                    .allSatisfy(
                            guide -> assertThat(readme).contains("](src/docs/panduan/" + guide.getFileName() + ")"));
        }
    }

    @Test
    void the_guide_of_process_owners_calls_things_as_the_page_of_packs_does() throws IOException {
        StringBuilder page = new StringBuilder();
        for (String script : List.of("packs.js", "propose.js", "proposal.js")) {
            page.append(Files.readString(COCKPIT.resolve(script)));
        }
        Matcher called = BOLD.matcher(Files.readString(GUIDES.resolve("pemilik-proses.md")));
        assertThat(called.results().map(each -> each.group(1)).filter(each -> !OWN_WORDS.contains(each)))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(page).contains(name));
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
