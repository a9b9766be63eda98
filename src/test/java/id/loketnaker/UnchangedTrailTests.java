package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import id.loketnaker.audit.AuditTrail;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody edits the audit trail: in the compiled classes is no statement for it, and where it is written no method. */
class UnchangedTrailTests {

    private static final String TABLE = "ln_audit";

    @Test
    void every_statement_on_the_trail_adds_to_it_or_reads_it() {
        List<String> statements = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(LoketNakerApplication.class.getPackageName())
                        .stream()
                        .flatMap(each -> ClassTexts.of(each).stream())
                        .filter(text -> text.contains(TABLE))
                        .toList();

        assertThat(statements)
                .isNotEmpty()
                .allMatch(text -> text.matches("(?s)insert into ln_audit\\b(?!.*ln_audit).*|select .*"))
                .noneMatch(
                        text -> text.matches("(?is)select .*\\b(insert|update|delete|merge|truncate|drop|into)\\b.*"));
    }

    @Test
    void no_migration_changes_what_stands_on_the_trail() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .as("%s", file)
                        .doesNotContainPattern("(?i)(update|delete from|drop table|truncate table) +ln_audit");
            }
        }
    }

    @Test
    void what_writes_the_trail_can_do_nothing_else() {
        assertThat(Arrays.stream(AuditTrail.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName))
                .containsExactlyInAnyOrder("done", "read", "refused");
    }
}
