package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.parts.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * Fragments that call fragments come to an end, and soon: a circle would never, and nobody finds their way through many
 * pictures that stand behind one another.
 */
final class CallDepthRules {

    static final int DEEPEST = 3;

    private final Draft pack;

    private CallDepthRules(Draft pack) {
        this.pack = pack;
    }

    static void check(Draft pack) {
        new CallDepthRules(pack).follow(pack, List.of());
    }

    /** @param above the fragments on the way here, the outermost first */
    private void follow(Draft caller, List<String> above) {
        Diagram diagram = caller.diagram();
        if (diagram == null) {
            return;
        }
        for (Element call : diagram.elements(Diagram.CALL)) {
            String key = call.attribute("calledElement").orElse("");
            List<String> way = new ArrayList<>(above);
            way.add(key);
            if (above.contains(key)) {
                refuse(caller, call, "potongan memanggil dirinya sendiri", way);
            } else if (way.size() > DEEPEST) {
                refuse(caller, call, "panggilan potongan lebih dari %d tingkat".formatted(DEEPEST), way);
            } else {
                pack.fragment(key).ifPresent(fragment -> follow(fragment, way));
            }
        }
    }

    private static void refuse(Draft caller, Element call, String problem, List<String> way) {
        caller.inDiagram()
                .add(
                        call,
                        "%s: %s".formatted(problem, String.join(" → ", way)),
                        "Panggil salah satunya dari layanan, satu sesudah yang lain.");
    }
}
