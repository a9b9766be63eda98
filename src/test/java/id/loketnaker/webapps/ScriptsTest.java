package id.loketnaker.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Node;
import id.loketnaker.testing.RequiresNode;
import id.loketnaker.webapps.shipped.PatchedScripts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/** The scripts of our pages; by hand, {@code node --test src/test/javascript/}. */
@RequiresNode
class ScriptsTest {

    private static final Path TESTS = Path.of("src", "test", "javascript");

    /** Camunda's bundle, which some tests evaluate. */
    @BeforeAll
    static void layOut() throws IOException {
        Path bundle = Files.createDirectories(Path.of("target", "shipped")).resolve("deps.js");
        try (InputStream shipped = new ClassPathResource(PatchedScripts.SHIPPED + "lib/deps.js").getInputStream()) {
            Files.copy(shipped, bundle, StandardCopyOption.REPLACE_EXISTING);
        }
    }

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
