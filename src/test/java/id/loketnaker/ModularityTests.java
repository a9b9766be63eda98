package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;
import org.springframework.modulith.core.NamedInterfaces;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(LoketNakerApplication.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(LoketNakerApplication.class.getPackageName());

    @Test
    void modules_call_only_whom_they_may() {
        MODULES.verify();
    }

    @Test
    void no_module_may_call_whom_it_does_not() {
        assertThat(MODULES.stream().flatMap(ModularityTests::unused))
                .as("allowedDependencies in package-info.java that nothing needs")
                .isEmpty();
    }

    private static Stream<String> unused(org.springframework.modulith.core.ApplicationModule module) {
        String root = module.getBasePackage().getName();
        Set<String> asked = asked(root);
        return permissions(root)
                .filter(permission -> interfaceOf(permission)
                        .asJavaClasses()
                        .map(JavaClass::getName)
                        .noneMatch(asked::contains))
                .map(permission -> "%s → %s".formatted(module.getName(), permission));
    }

    /** As they stand in {@code package-info.java}, which tests have too, without permissions. */
    private static Stream<String> permissions(String root) {
        return Stream.of(CLASSES.get(root + ".package-info")
                .getAnnotationOfType(ApplicationModule.class)
                .allowedDependencies());
    }

    /** Names of the classes that those of a package, and of the packages in it, depend on. */
    private static Set<String> asked(String root) {
        return CLASSES.stream()
                .filter(each -> (each.getPackageName() + ".").startsWith(root + "."))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    /** @param permission {@code servicepack}, or with the name of an interface {@code servicepack::reader} */
    private static NamedInterface interfaceOf(String permission) {
        String[] names = permission.split("::");
        NamedInterfaces interfaces =
                MODULES.getModuleByName(names[0]).orElseThrow().getNamedInterfaces();
        return names.length == 1
                ? interfaces.getUnnamedInterface()
                : interfaces.getByName(names[1]).orElseThrow();
    }
}
