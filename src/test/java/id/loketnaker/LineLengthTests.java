package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that two files side by side show whole. A text in quotation marks is not cut for it: a message is searched
 * for as it is read, and a table of cases is read by its columns.
 */
class LineLengthTests {

    private static final int LONGEST = 120;
    private static final String TEXT_BLOCK = "\"\"\"";

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void no_line_of_code_or_comment_is_longer_than_two_files_side_by_side_show(String folder) {
        assertThat(files(folder, ".java").flatMap(LineLengthTests::longLines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources"})
    void no_line_of_style_is_longer(String folder) {
        assertThat(files(folder, ".css").flatMap(LineLengthTests::longLines)).isEmpty();
    }

    private static Stream<String> longLines(Path file) {
        List<String> found = new ArrayList<>();
        boolean inTextBlock = false;
        int number = 0;
        for (String line : lines(file)) {
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

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(String folder, String extension) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
