package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.files.PackSource;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A service as a template.
 *
 * @param asked what it asks of a page beside what every page says, {@code pola.yaml}: roles, limits, grounds, texts
 * @param files the others, as text, by the name that they have below its folder
 */
record Archetype(JsonNode asked, SortedMap<String, String> files) {

    private static final String ABOUT = "pola.yaml";

    /** Nothing when there is none of this name. */
    static Optional<Archetype> named(String name, PackSource source) throws IOException {
        String folder = FileNames.ARCHETYPES + name + "/";
        TreeMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, PackSource.File> file : source.files().entrySet()) {
            if (file.getKey().startsWith(folder)) {
                try (InputStream input = file.getValue().open()) {
                    files.put(
                            file.getKey().substring(folder.length()),
                            new String(input.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        String about = files.remove(ABOUT);
        return about == null ? Optional.empty() : Optional.of(new Archetype(read(folder + ABOUT, about), files));
    }

    private static JsonNode read(String file, String text) throws IOException {
        try {
            return PlainYaml.read(text);
        } catch (UnreadableYamlException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    /** Those that there are, for people to choose from. */
    static String listed(PackSource source) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String path : source.files().keySet()) {
            if (path.startsWith(FileNames.ARCHETYPES) && path.endsWith("/" + ABOUT)) {
                names.add(path.split("/")[1]);
            }
        }
        return String.join(", ", names);
    }

    /** What it asks for by name, {@code peran} say, and what is taken where the page says nothing. */
    Map<String, String> texts(String group) {
        Map<String, String> texts = new LinkedHashMap<>();
        asked.path(group)
                .fields()
                .forEachRemaining(
                        each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }
}
