package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackRulesTest {

    /** A row with nothing but a title, in the table of what is examined. */
    private static final Pattern TITLE = Pattern.compile("(?m)^\\| \\| \\*\\*(.+)\\*\\* \\| \\|$");

    @Test
    void rules_are_asked_in_the_order_in_which_people_read_of_them() throws IOException {
        List<String> told = TITLE.matcher(Files.readString(Path.of("processes/README.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        List<String> asked = new ArrayList<>(List.of("Berkas")); // asked before anything is read
        PackRules.CHAPTERS.forEach(chapter -> asked.add(chapter.title()));
        assertThat(asked).isEqualTo(told);
    }

    @Test
    void no_rule_is_forgotten() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(PackRules.class.getPackageName());
        Set<String> asked = Stream.of(PackRules.class, FileRules.class, OfficesRules.class)
                .map(classes::get)
                .flatMap(each -> Stream.concat(
                        Stream.of(each),
                        each.getTransitiveDependenciesFromSelf().stream().map(Dependency::getTargetClass)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        List<String> rules = classes.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Rules") || name.startsWith("Allowed"))
                .toList();
        assertThat(rules)
                .hasSizeGreaterThan(25)
                .allSatisfy(rule -> assertThat(asked).contains(rule));
    }
}
