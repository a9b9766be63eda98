package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What our pages and our resources say to each other is English, as all code is; Indonesian is what people read: texts,
 * the addresses of pages, the names of files.
 */
class EnglishNamesTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.loketnaker.webapps");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+");
    private static final Set<String> ENGLISH = words(resource("/words-of-our-resources.txt"));
    private static final Pattern READ_BY_NAME = Pattern.compile("parameters, \"(\\w+)\"");

    @Test
    void keys_of_JSON_are_made_of_English_words() {
        List<String> keys = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> Arrays.stream(type.reflect().getRecordComponents()))
                .map(EnglishNamesTests::told)
                .toList();

        assertThat(keys).hasSizeGreaterThan(300);
        assertAllEnglish(keys);
    }

    @Test
    void addresses_of_our_resources_are_made_of_English_words() {
        List<String> names = CLASSES.stream()
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .flatMap(EnglishNamesTests::names)
                .toList();

        assertThat(names).hasSizeGreaterThan(100);
        assertAllEnglish(names);
    }

    @Test
    void questions_that_are_read_by_their_names_are_made_of_English_words() {
        List<String> names = SourceFiles.in("src/main/java/id/loketnaker/webapps", ".java")
                .flatMap(file -> SourceFiles.lines(file).stream())
                .flatMap(line -> READ_BY_NAME.matcher(line).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(names).contains("official", "period");
        assertAllEnglish(names);
    }

    /** A map would keep its keys from this test. */
    @Test
    void a_resource_answers_with_records() {
        List<String> maps = CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Map.class)
                        && call.getTarget().getName().equals("of")
                        && call.getOriginOwner().getSimpleName().endsWith("Resource")
                        && call.getTarget().getParameterTypes().size() > 1)
                .map(Object::toString)
                .toList();

        assertThat(maps).isEmpty();
    }

    private static void assertAllEnglish(List<String> names) {
        assertThat(names)
                .as("in English; a new English word has its place in words-of-our-resources.txt")
                .allSatisfy(name -> assertThat(ENGLISH).containsAll(words(name.substring(name.indexOf('.') + 1))));
    }

    private static String told(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
    }

    private static Stream<String> names(AnnotatedElement place) {
        Stream<String> path = Stream.ofNullable(place.getAnnotation(Path.class)).map(Path::value);
        return place instanceof Method method
                ? Stream.concat(path, Arrays.stream(method.getParameters()).flatMap(EnglishNamesTests::asked))
                : path;
    }

    private static Stream<String> asked(Parameter parameter) {
        return Stream.concat(
                Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value),
                Stream.ofNullable(parameter.getAnnotation(PathParam.class)).map(PathParam::value));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(EnglishNamesTests.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
