package id.loketnaker.servicepack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one pack, so that a process owner mends all of it in one go. */
final class Findings {

    private final String pack;
    private final Set<Finding> all = new LinkedHashSet<>();

    Findings(String pack) {
        this.pack = pack;
    }

    void add(String file, @Nullable String element, String problem, String remedy) {
        all.add(new Finding(pack, file, element, problem, remedy));
    }

    InFile in(String file) {
        return new InFile(this, file);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** The findings of one file. */
    record InFile(Findings findings, String file) {

        void add(@Nullable String element, String problem, String remedy) {
            findings.add(file, element, problem, remedy);
        }

        void add(Element element, String problem, String remedy) {
            findings.add(file, element.label(), problem, remedy);
        }
    }
}
