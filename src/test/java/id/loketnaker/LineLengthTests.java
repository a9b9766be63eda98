package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines that two files side by side show whole. A text in quotation marks is not cut for it: a message is searched for
 * as it is read, and a table of cases is read by its columns.
 *
 * <p>Not asked of prose: packs, letters of tests and Markdown have a paragraph or a sentence on a line, for whoever
 * compares two versions of a law's wording. Not of the pom, where an argument or a list of places cannot be cut, nor of
 * Maven's own wrapper. Not of a migration that ran somewhere: Flyway knows it by its bytes.
 */
class LineLengthTests {

    private static final int LONGEST = 120;
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final Pattern COMMENT = Pattern.compile("^\\s*(//|/\\*|\\*|#|--).*");
    private static final Pattern TEXT = Pattern.compile(".*[\"'`].*");
    private static final Pattern RAN = Pattern.compile("V([1-9]|1[0-8])(_\\d+)?__\\w+\\.sql");

    @ParameterizedTest
    @CsvSource({"src/main/java, .java", "src/test/java, .java"})
    void no_line_of_code_or_comment_is_longer_than_two_files_side_by_side_show(String folder, String ending) {
        assertThat(SourceFiles.in(folder, ending).flatMap(LineLengthTests::longLinesOfJava))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/resources, .css",
        "src/main/resources, .js",
        "src/test/javascript, .mjs",
        "src/main/resources, .sql",
        "src/main/resources, .yaml",
        "src/main/resources, .html",
        "src/main/resources/access, .txt"
    })
    void nor_one_of_what_the_application_brings_along(String folder, String ending) {
        assertThat(SourceFiles.in(folder, ending)
                        .filter(file ->
                                !RAN.matcher(file.getFileName().toString()).matches())
                        .flatMap(LineLengthTests::longLines))
                .isEmpty();
    }

    private static Stream<String> longLines(Path file) {
        List<String> lines = SourceFiles.lines(file);
        List<String> found = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            boolean isText =
                    TEXT.matcher(line).matches() && !COMMENT.matcher(line).matches();
            if (line.length() > LONGEST && !isText) {
                found.add(file + ":" + (index + 1));
            }
        }
        return found.stream();
    }

    private static Stream<String> longLinesOfJava(Path file) {
        List<String> found = new ArrayList<>();
        boolean inTextBlock = false;
        int number = 0;
        for (String line : SourceFiles.lines(file)) {
            number++;
            boolean isText = inTextBlock || line.contains("\"");
            if (line.split(TEXT_BLOCK, -1).length % 2 == 0) {
                inTextBlock = !inTextBlock;
            }
            if (line.length() > LONGEST && !isText) {
                found.add(file + ":" + number);
            }
        }
        return found.stream();
    }
}
