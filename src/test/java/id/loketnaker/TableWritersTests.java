package id.loketnaker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who writes into which of our own tables, read from the texts in the compiled classes: SQL, JPQL and the names of
 * tables.
 */
class TableWritersTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("(?im)^\\s*create table (ln_\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^\\s*drop table (ln_\\w+)");

    /** A table or an entity, or a gap where the name is put in later. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?:^|[\\s(;])(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|merge\\s+into|delete\\s+from|truncate\\s+table|update)"
                    + "\\s+(?!skip\\s)([\\w%\\x01]+)");

    private static final Pattern NAME = Pattern.compile("ln_\\w+");
    private static final Pattern GAP = Pattern.compile("[%\\x01].*|ln_\\w*[%\\x01].*");

    /** Has the one row that its migration made. */
    private static final String ONLY_LOCKED = "ln_tally_turn";

    private static Map<JavaClass, Set<String>> texts;
    private static Map<String, String> tablesOfEntities;

    @BeforeAll
    static void read_the_classes() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(LoketNakerApplication.class.getPackageName());
        texts = classes.stream().collect(Collectors.toMap(each -> each, ClassTexts::of));
        tablesOfEntities = classes.stream()
                .filter(each -> each.isAnnotatedWith(Table.class))
                .collect(Collectors.toMap(
                        JavaClass::getSimpleName,
                        each -> each.getAnnotationOfType(Table.class).name()));
    }

    @Test
    void a_table_is_written_by_one_module() {
        assertThat(writers())
                .allSatisfy((table, modules) ->
                        assertThat(modules).as("modules that write %s", table).hasSize(1));
    }

    @Test
    void every_table_has_its_writer() throws IOException {
        assertThat(writers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        created().filter(table -> !table.equals(ONLY_LOCKED)).toList());
    }

    /** They are told the name of the table; who tells it, writes it. */
    @Test
    void a_name_is_put_into_a_statement_at_two_places_only() {
        assertThat(texts.entrySet().stream()
                        .filter(each -> each.getValue().stream().anyMatch(TableWritersTests::hasGap))
                        .map(each -> each.getKey().getSimpleName()))
                .containsExactlyInAnyOrder("RunningNumbers", "DailySums");
    }

    private static boolean hasGap(String text) {
        return WRITTEN.matcher(text)
                .results()
                .anyMatch(written -> GAP.matcher(written.group(1)).matches());
    }

    /** Modules by table. */
    private static Map<String, Set<String>> writers() {
        return texts.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .flatMap(TableWritersTests::tables)
                        .map(table -> Map.entry(table, module(each.getKey()))))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toSet())));
    }

    /** A table that is named alone is that of an entity, or told to somebody who writes it. */
    private static Stream<String> tables(String text) {
        return NAME.matcher(text).matches()
                ? Stream.of(text)
                : WRITTEN.matcher(text)
                        .results()
                        .map(written -> written.group(1))
                        .map(name -> tablesOfEntities.getOrDefault(name, name))
                        .filter(NAME.asMatchPredicate());
    }

    private static String module(JavaClass type) {
        String root = LoketNakerApplication.class.getPackageName() + ".";
        return type.getPackageName().substring(root.length()).split("\\.")[0];
    }

    private static Stream<String> created() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<String> texts = files.map(TableWritersTests::text).toList();
            Set<String> dropped = tables(DROPPED, texts).collect(toSet());
            return tables(CREATED, texts).filter(table -> !dropped.contains(table));
        }
    }

    private static Stream<String> tables(Pattern statement, List<String> texts) {
        return texts.stream().flatMap(text -> statement.matcher(text).results()).map(table -> table.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
