package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The list of known weaknesses speaks of what is used: who takes another version reads its line again. */
class WeaknessesTest {

    private static final Path LIST = Path.of("src/docs/dependencies.md");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| (\\S+) \\|.*\\|.*\\|$");

    /** Surefire hands its class path over in a property of its own. */
    private static final Set<String> USED = Stream.of("java.class.path", "surefire.test.class.path")
            .flatMap(property -> Arrays.stream(System.getProperty(property, "").split(File.pathSeparator)))
            .map(jar -> Path.of(jar).getFileName())
            .map(String::valueOf)
            .collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> each_line_speaks_of_the_version_that_is_used() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.group(1),
                        () -> assertThat(USED.stream()
                                        .filter(jar -> jar.startsWith(line.group(1) + "-"))
                                        .filter(jar -> Character.isDigit(
                                                jar.charAt(line.group(1).length() + 1))))
                                .containsExactly(line.group(1) + "-" + line.group(2) + ".jar")));
    }

    @Test
    void the_list_has_lines() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(10);
    }

    private static List<MatchResult> lines() throws IOException {
        return LINE.matcher(Files.readString(LIST)).results().toList();
    }
}
