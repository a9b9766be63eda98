package id.loketnaker.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Node;
import id.loketnaker.testing.RequiresNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scripts of our pages; by hand, {@code node --test src/test/javascript/}. */
@RequiresNode
class ScriptsTest {

    private static final Path TESTS = Path.of("src", "test", "javascript");

    @TestFactory
    Stream<DynamicTest> scripts_do_what_their_tests_say() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            List<Path> tests = files.filter(file -> file.toString().endsWith(".test.mjs"))
                    .sorted()
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests.stream()
                    .map(test -> DynamicTest.dynamicTest(
                            test.getFileName().toString(),
                            () -> assertThat(Node.failureOf(test)).isEmpty()));
        }
    }
}
