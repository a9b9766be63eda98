package id.loketnaker.servicepack.files;

import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one pack, so that a process owner mends all of it in one go. */
public final class Findings {

    private final String pack;
    private final Set<Finding> all = new LinkedHashSet<>();

    public Findings(String pack) {
        this.pack = pack;
    }

    public void add(String file, @Nullable String element, String problem, String remedy) {
        all.add(new Finding(pack, file, element, problem, remedy));
    }

    public InFile in(String file) {
        return new InFile(this, file);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** The findings of one file. */
    public record InFile(Findings findings, String file) {

        public void add(@Nullable String element, String problem, String remedy) {
            findings.add(file, element, problem, remedy);
        }

        public void add(Element element, String problem, String remedy) {
            findings.add(file, element.label(), problem, remedy);
        }
    }
}
