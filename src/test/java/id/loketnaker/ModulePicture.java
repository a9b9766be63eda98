package id.loketnaker;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who calls whom among the modules, as the compiled classes have it; what follows from other arrows is left out. */
class ModulePicture {

    private final Map<String, Set<String>> calls = new TreeMap<>();

    ModulePicture() {
        ApplicationModules modules = ApplicationModules.of(LoketNakerApplication.class);
        modules.stream()
                .forEach(module -> calls.put(
                        name(module),
                        module.getDirectDependencies(modules)
                                .uniqueModules()
                                .map(ModulePicture::name)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    String mermaid() {
        return calls.keySet().stream()
                .flatMap(caller -> needed(caller).stream().map(called -> "  %s --> %s".formatted(caller, called)))
                .collect(Collectors.joining("\n", "```mermaid\ngraph TD\n", "\n```"));
    }

    private Set<String> needed(String caller) {
        Set<String> direct = calls.get(caller);
        Set<String> indirect = new LinkedHashSet<>();
        direct.forEach(called -> addAllBelow(called, indirect));
        return direct.stream()
                .filter(called -> !indirect.contains(called))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addAllBelow(String module, Set<String> below) {
        calls.getOrDefault(module, Set.of()).forEach(called -> {
            if (below.add(called)) {
                addAllBelow(called, below);
            }
        });
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
