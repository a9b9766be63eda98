package id.loketnaker.servicepack.parts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code pemberitahuan/*.txt}, those that fragments bring along too, and what the other files say of notices. */
public final class NoticeReader {

    static final String SUBJECT = "Perihal:";

    private NoticeReader() {}

    public static NoticePlan read(SortedMap<String, byte[]> content, Iterable<FormFile> forms, Findings findings) {
        JsonNode applicant = yaml("layanan.yaml", content, findings).path("perkara");
        JsonNode office = yaml("instansi.yaml", content, findings).path("kontak");
        return new NoticePlan(
                texts(content, findings),
                text(applicant, "surel"),
                text(applicant, "telepon"),
                text(applicant, "kanal"),
                text(office, "surel"),
                text(office, "telepon"),
                labels(forms));
    }

    private static List<NoticeText> texts(SortedMap<String, byte[]> content, Findings findings) {
        List<NoticeText> texts = new ArrayList<>();
        PackTexts.of(content.keySet(), FileNames::isNotice).files().forEach((inPack, file) -> {
            String text = TextFiles.text(requireNonNull(content.get(file)), findings.in(file));
            if (text != null) {
                texts.add(notice(inPack, text));
            }
        });
        return texts;
    }

    /** The first line is the subject, what follows the body; what is missing is empty, and found by the rules. */
    private static NoticeText notice(String file, String text) {
        String id = file.substring(file.indexOf('/') + 1, file.length() - ".txt".length());
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        String subject =
                first.startsWith(SUBJECT) ? first.substring(SUBJECT.length()).strip() : "";
        String body = lines.stream().skip(1).collect(Collectors.joining("\n")).strip();
        return new NoticeText(id, subject, body);
    }

    private static Map<String, Map<String, String>> labels(Iterable<FormFile> forms) {
        Map<String, Map<String, String>> labels = new HashMap<>();
        forms.forEach(form -> collect(form.json().path("components"), "", labels));
        return labels;
    }

    private static void collect(JsonNode components, String prefix, Map<String, Map<String, String>> labels) {
        for (JsonNode component : components) {
            String path = component.path("path").asText();
            collect(component.path("components"), path.isBlank() ? prefix : prefix + path + ".", labels);
            for (JsonNode choice : component.path("values")) {
                labels.computeIfAbsent(prefix + component.path("key").asText(), field -> new HashMap<>())
                        .put(choice.path("value").asText(), choice.path("label").asText());
            }
        }
    }

    private static JsonNode yaml(String file, SortedMap<String, byte[]> content, Findings findings) {
        byte[] bytes = content.get(file);
        JsonNode yaml = bytes == null ? null : TextFiles.yaml(bytes, findings.in(file));
        return yaml == null ? TextFiles.JSON.createObjectNode() : yaml;
    }

    private static @Nullable String text(JsonNode yaml, String key) {
        String text = yaml.path(key).asText("");
        return text.isBlank() ? null : text;
    }
}
