package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.reader.DiagramFile;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A diagram belongs to the service that its process is called after, whatever name it was saved under: Modeler offers
 * {@code diagram_1.bpmn}.
 */
final class DiagramNames {

    private static final String DIAGRAM = ".bpmn";

    private final String office;
    private final Set<String> services;

    /** @param services keys of what the office has now */
    DiagramNames(String office, Set<String> services) {
        this.office = office;
        this.services = services;
    }

    /** The diagrams of services among files, not those of fragments. */
    static List<String> in(Set<String> names) {
        return names.stream()
                .filter(name -> name.endsWith(DIAGRAM) && !FileNames.isOfFragment(name))
                .toList();
    }

    /**
     * The same files, with the one diagram under the name that it has in its pack.
     *
     * @throws DeploymentRefusedException when there are several, or nothing says which service it draws
     */
    SortedMap<String, byte[]> corrected(SortedMap<String, byte[]> sent) {
        List<String> diagrams = in(sent.keySet());
        if (diagrams.size() > 1) {
            throw refused(diagrams.get(1), "Lebih dari satu diagram dipasang sekaligus", "pasang satu per satu");
        }
        if (diagrams.isEmpty()) {
            return sent;
        }
        String file = diagrams.get(0);
        TreeMap<String, byte[]> named = new TreeMap<>(sent);
        byte[] diagram = Objects.requireNonNull(named.remove(file));
        named.put(key(file, DiagramFile.processId(diagram).orElse("")) + DIAGRAM, diagram);
        isNoStranger(file, named);
        return named;
    }

    private String key(String file, String process) {
        String saved = file.replace(DIAGRAM, "");
        if (services.contains(process) && services.contains(saved) && !process.equals(saved)) {
            throw refused(
                    file,
                    "Berkas ini bernama layanan %s, tetapi id prosesnya layanan %s".formatted(saved, process),
                    "simpan dengan nama %s.bpmn, atau kembalikan id prosesnya menjadi %s".formatted(process, saved));
        }
        boolean isNamed = services.contains(process) || process.matches("[a-z][a-z0-9-]*");
        return isNamed && !services.contains(saved) ? process : saved;
    }

    /** A diagram alone, of a service that nobody knows, would be told of everything that it is without. */
    private void isNoStranger(String file, SortedMap<String, byte[]> named) {
        String key = in(named.keySet()).get(0).replace(DIAGRAM, "");
        if (!services.contains(key) && !named.containsKey("layanan.yaml")) {
            throw refused(
                    file,
                    "Diagram ini bukan dari layanan kantor " + office,
                    "tulis id prosesnya (General > Id) sama dengan kunci layanannya: %s; layanan baru dikirim bersama layanan.yaml, instansi.yaml, formulir dan skenarionya"
                            .formatted(String.join(", ", services)));
        }
    }

    private DeploymentRefusedException refused(String file, String problem, String remedy) {
        return new DeploymentRefusedException(new Finding(office, file, null, problem, remedy));
    }
}
