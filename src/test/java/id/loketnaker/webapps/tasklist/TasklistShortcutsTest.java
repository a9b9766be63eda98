package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.webapps.shipped.PatchedScripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Our configuration of Tasklist takes the place of the shipped one, and with it of the shortcuts in there. */
class TasklistShortcutsTest {

    private static final Pattern SHORTCUT = Pattern.compile("(\\w+): \\{\\s*key: '([^']+)'");

    @Test
    void are_those_that_Camunda_ships() throws IOException {
        List<Map<String, String>> ofEachFile =
                configurations().map(this::shortcuts).toList();

        assertThat(ofEachFile).hasSize(2);
        assertThat(ofEachFile.get(0)).isNotEmpty().isEqualTo(ofEachFile.get(1));
    }

    private static Stream<Resource> configurations() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + PatchedScripts.SHIPPED + "app/tasklist/scripts/config.js"));
    }

    private Map<String, String> shortcuts(Resource configuration) {
        try {
            Map<String, String> shortcuts = new TreeMap<>();
            SHORTCUT.matcher(configuration.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(shortcut -> shortcuts.put(shortcut.group(1), shortcut.group(2)));
            return shortcuts;
        } catch (IOException e) {
            throw new IllegalStateException(configuration.getDescription(), e);
        }
    }
}
