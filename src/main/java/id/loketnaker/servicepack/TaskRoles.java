package id.loketnaker.servicepack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The roles that the tasks of a pack go to: its own, and those that it hands over to fragments, however deep. */
final class TaskRoles {

    private final ServicePack pack;
    private final Set<String> roles = new TreeSet<>();

    TaskRoles(ServicePack pack) {
        this.pack = pack;
    }

    Set<String> all() {
        pack.diagram()
                .elements("userTask")
                .forEach(task ->
                        task.attribute("candidateGroups").ifPresent(groups -> roles.addAll(Diagram.listOf(groups))));
        calls(pack.diagram(), Map.of());
        return roles;
    }

    /** @param given to the diagram: its roles, by the names that it has for them */
    private void calls(Diagram diagram, Map<String, String> given) {
        for (Element call : diagram.elements(Diagram.CALL)) {
            called(call).ifPresent(fragment -> {
                Map<String, String> handed = handed(call, Parameters.of(fragment), given);
                handed.values().forEach(names -> roles.addAll(Diagram.listOf(names)));
                calls(fragment, handed);
            });
        }
    }

    private Optional<Diagram> called(Element call) {
        return pack.fragments().stream()
                .filter(fragment -> call.attribute("calledElement").equals(Optional.of(fragment.processId())))
                .findFirst();
    }

    private static Map<String, String> handed(Element call, Parameters parameters, Map<String, String> given) {
        Map<String, String> handed = new HashMap<>();
        Map<String, String> all = parameters.completed(call.given());
        for (String name : parameters.roles()) {
            String text = all.getOrDefault(name, "");
            handed.put(
                    name,
                    Parameters.handedOn(text)
                            .map(own -> given.getOrDefault(own, ""))
                            .orElse(text));
        }
        return handed;
    }
}
