package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three of four local variables said their type when it was decided; now all do. */
class WrittenTypesTests {

    private static final Pattern INFERRED = Pattern.compile("^\\s*(for \\(|try \\()?(final )?var \\w+ [=:].*");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void no_variable_leaves_its_type_to_be_guessed(String folder) {
        assertThat(SourceFiles.in(folder, ".java").flatMap(WrittenTypesTests::inferred))
                .isEmpty();
    }

    private static Stream<String> inferred(Path file) {
        List<String> lines = SourceFiles.lines(file);
        return IntStream.range(0, lines.size())
                .filter(index -> INFERRED.matcher(lines.get(index)).matches())
                .mapToObj(index -> file + ":" + (index + 1));
    }
}
