package id.loketnaker.webapps.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Our Indonesian beside the English that Camunda ships: fails when an upgrade brings a text that nobody has translated.
 */
class IndonesianLocaleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{}|%s|\\$\\d|&\\w+;");
    private static final Pattern TAG = Pattern.compile("</?(?:a|b|br|em|i|p|strong)\\b[^>]*>");

    /** Names, signs and words that are the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "",
            "<",
            "<=",
            ">",
            ">=",
            "Admin",
            "CSV",
            "Cockpit",
            "Diagram",
            "ID",
            "ID*",
            "JSON",
            "Label",
            "OK",
            "Operator",
            "Optimize",
            "Tasklist",
            "YYYY-MM-DDTHH:mm:ss");

    /** The plural: Indonesian has none. */
    private static final String PLURAL = "s";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void has_every_text_of_the_application_and_no_other(String app) {
        assertThat(labels(app, "id").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keeps_every_placeholder(String app) {
        assertThat(each(app, "id", text -> found(PLACEHOLDER, text)))
                .isEqualTo(each(app, "en", text -> found(PLACEHOLDER, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keeps_every_tag(String app) {
        assertThat(each(app, "id", text -> found(TAG, text))).isEqualTo(each(app, "en", text -> found(TAG, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keeps_the_blanks_around_a_text_that_is_part_of_a_sentence(String app) {
        UnaryOperator<String> blanks = text -> text.replaceAll("(?s)\\S.*\\S|\\S", "…");
        Map<String, String> english = each(app, "en", blanks);
        Map<String, String> indonesian = each(app, "id", blanks);
        english.keySet().removeIf(key -> indonesian.getOrDefault(key, "").isEmpty());

        assertThat(indonesian).containsAllEntriesOf(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leaves_nothing_in_English_and_nothing_empty(String app) {
        Map<String, String> english = labels(app, "en");
        Map<String, String> indonesian = labels(app, "id");

        assertThat(indonesian)
                .allSatisfy(
                        (key, text) -> assertThat(SAME_IN_BOTH.contains(text.strip()) || !text.equals(english.get(key)))
                                .as(key)
                                .isTrue())
                .allSatisfy((key, text) -> assertThat(text.isBlank())
                        .as(key)
                        .isEqualTo(
                                english.get(key).isBlank() || english.get(key).equals(PLURAL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void names_the_dates_in_Indonesian(String app) {
        JsonNode english = locale(app, "en").path("dateLocales");
        JsonNode indonesian = locale(app, "id").path("dateLocales");

        assertThat(shape(indonesian)).containsAll(shape(english));
        assertThat(indonesian.at("/months/7").asText()).isEqualTo("Agustus");
        assertThat(indonesian.at("/weekdays/1").asText()).isEqualTo("Senin");
        assertThat(indonesian.at("/week/dow").asInt()).isEqualTo(1);
        assertThat(List.of("calendar", "months", "relativeTime", "weekdays", "weekdaysMin", "weekdaysShort"))
                .allSatisfy(part -> assertThat(indonesian.path(part)).isNotEqualTo(english.path(part)));
    }

    /** The Welcome application shows no date: its English has no names for them either. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void has_the_parts_of_the_shipped_file_and_no_other(String app) {
        assertThat(locale(app, "id").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(() -> locale(app, "en").fieldNames());
    }

    /** Every place of a tree that holds a value, such as {@code /months/11}. */
    private static List<String> shape(JsonNode node) {
        return shape("", node).toList();
    }

    private static Stream<String> shape(String place, JsonNode node) {
        if (node.isValueNode()) {
            return Stream.of(place);
        }
        return node.isArray()
                ? Stream.iterate(0, index -> index < node.size(), index -> index + 1)
                        .flatMap(index -> shape(place + "/" + index, node.get(index)))
                : node.properties().stream().flatMap(part -> shape(place + "/" + part.getKey(), part.getValue()));
    }

    private static Map<String, String> each(String app, String language, UnaryOperator<String> what) {
        Map<String, String> each = new TreeMap<>(labels(app, language));
        each.replaceAll((key, text) -> what.apply(text));
        return each;
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList()
                .toString();
    }

    private static Map<String, String> labels(String app, String language) {
        return JSON.convertValue(locale(app, language).path("labels"), new TypeReference<TreeMap<String, String>>() {});
    }

    private static JsonNode locale(String app, String language) {
        ClassPathResource file =
                new ClassPathResource(PatchedScripts.SHIPPED + "app/" + app + "/locales/" + language + ".json");
        try {
            String withMark = file.getContentAsString(StandardCharsets.UTF_8);
            return JSON.readTree(withMark.startsWith("\uFEFF") ? withMark.substring(1) : withMark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
