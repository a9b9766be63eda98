package id.loketnaker.servicepack.upkeep;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the fields that only show what the case knows out of the forms of one folder. Each task that showed them names
 * them instead, and the process keeps the label of what no form asks for. Done twice, it changes nothing more.
 */
final class PackTidying {

    /** As Camunda Modeler saves a form. */
    private static final ObjectWriter AS_MODELER =
            TextFiles.JSON.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** What events fill in has its label from the application. */
    private static final Set<String> OF_EVENTS = Set.of("tanggalPeristiwa", "alasanPeristiwa");

    private final Path folder;
    private final Map<Path, SlimForm> forms = new LinkedHashMap<>();

    PackTidying(Path folder) {
        this.folder = folder;
    }

    /** @return how many fields went */
    int tidy() throws IOException {
        for (Path file : files(".form")) {
            forms.put(file, new SlimForm(TextFiles.JSON.readTree(Files.readAllBytes(file))));
        }
        int gone = forms.values().stream().mapToInt(form -> form.shown().size()).sum();
        if (gone > 0) {
            for (Path diagram : files(".bpmn")) {
                Files.writeString(diagram, renewed(Files.readString(diagram)));
            }
            for (Map.Entry<Path, SlimForm> form : forms.entrySet()) {
                if (!form.getValue().shown().isEmpty()) {
                    Files.writeString(form.getKey(), written(form.getValue().form()) + "\n");
                }
            }
        }
        return gone;
    }

    static String written(JsonNode form) throws IOException {
        return AS_MODELER.writeValueAsString(form);
    }

    private String renewed(String text) throws IOException {
        DiagramText diagram = new DiagramText(text);
        Set<String> always = shownAlways();
        Map<String, Set<String>> byTask = new LinkedHashMap<>();
        forms.forEach((file, form) -> {
            String name = file.getFileName().toString().replaceFirst("\\.form$", "");
            diagram.tasksWith(name)
                    .forEach(task -> byTask.computeIfAbsent(task, id -> new LinkedHashSet<>())
                            .addAll(form.shown().keySet()));
        });
        byTask.forEach((task, names) -> {
            names.removeAll(always);
            if (!names.isEmpty()) {
                diagram.ofTask(task, Element.SHOWN, String.join(", ", names));
            }
        });
        diagram.ofProcess(titles(byTask.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
        return diagram.text();
    }

    private Map<String, String> titles(Set<String> named) {
        Set<String> asked =
                forms.values().stream().flatMap(form -> form.asked().stream()).collect(Collectors.toSet());
        Map<String, String> titles = new LinkedHashMap<>();
        forms.values()
                .forEach(form -> form.shown().forEach((path, label) -> {
                    if (named.contains(path) && !asked.contains(path) && !OF_EVENTS.contains(path)) {
                        titles.putIfAbsent(Diagram.TITLE + path, label);
                    }
                }));
        return titles;
    }

    /** The number, the service, the applicant and the subject stand above every form. */
    private Set<String> shownAlways() throws IOException {
        Path standard = folder.resolve("layanan.yaml");
        if (!Files.exists(standard)) {
            return Parameters.OF_CASE;
        }
        JsonNode about = yaml(standard).path("perkara");
        return Stream.of("pemohon", "pokok")
                .map(key -> about.path(key).asText())
                .collect(Collectors.toSet());
    }

    private static JsonNode yaml(Path file) throws IOException {
        try {
            return PlainYaml.read(Files.readString(file));
        } catch (UnreadableYamlException unreadable) {
            throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
