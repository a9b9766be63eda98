package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our scripts ask for what there is. Of an address that a script puts together only what is written in one piece is
 * looked at.
 */
class AskedAddressesTests {

    private static final Pattern ASKED =
            Pattern.compile("(?:\\b(?:ask|address)\\(|\\bdownload\\((?=.[^'`]*/)|\\bsend\\('[A-Z]+', "
                    + "|\\b(?:path|pathOf) = (?:\\(.*\\) => )?)(?<quote>['`])(?<address>[a-z].*?)\\k<quote>");
    private static final Pattern VALUE = Pattern.compile("\\$\\{[^}]*}");

    @ParameterizedTest
    @CsvSource({"loketnaker-cockpit, 20", "loketnaker, 10"})
    void scripts_ask_for_what_there_is(String plugin, int atLeast) {
        List<String> offered = offered(plugin);

        List<String> asked = SourceFiles.in("src/main/resources/plugin-webapp/" + plugin, ".js")
                .flatMap(AskedAddressesTests::asked)
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(atLeast)
                .allSatisfy(address -> assertThat(offered).anyMatch(resource -> isThere(address, resource)));
    }

    private static Stream<String> asked(Path script) {
        return SourceFiles.lines(script).stream()
                .flatMap(line -> ASKED.matcher(line).results())
                .map(found -> VALUE.matcher(found.group(2)).replaceAll("{}"))
                .map(address -> address.replaceFirst("(?<!/)\\{}$", ""));
    }

    private static List<String> offered(String plugin) {
        Pattern line = Pattern.compile("/plugin/" + plugin + "/\\{engine}/(\\S+)");
        return SourceFiles.lines(Path.of("src/main/resources/access/resources.txt")).stream()
                .flatMap(each -> Optional.of(line.matcher(each)).filter(found -> found.find()).stream())
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isThere(String address, String resource) {
        String[] asked = address.split("/");
        String[] there = resource.split("/");
        boolean alike = asked.length == there.length;
        for (int i = 0; alike && i < asked.length; i++) {
            alike = asked[i].equals(there[i]) || asked[i].equals("{}") || there[i].startsWith("{");
        }
        return alike;
    }
}
