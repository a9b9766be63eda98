package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Reads what the parts of a pack have to do with each other: office, standard, diagram, forms and tables, and those of
 * its fragments.
 */
final class DraftReader {

    private DraftReader() {}

    /** What a pack and its fragments have in common. */
    private record Service(
            @Nullable Office office,
            @Nullable ServiceStandard standard,
            List<DeclaredLetter> letters,
            @Nullable LatenessPlan lateness) {

        static Service read(String officeId, Map<String, byte[]> content, Findings findings) {
            byte[] officeFile = content.get("instansi.yaml");
            Office office =
                    officeFile == null ? null : OfficeReader.read(officeId, officeFile, findings.in("instansi.yaml"));
            byte[] standardFile = content.get("layanan.yaml");
            JsonNode yaml = standardFile == null
                    ? null
                    : StandardReader.whole(standardFile, officeFile, findings.in("layanan.yaml"));
            return yaml == null
                    ? new Service(office, null, List.of(), null)
                    : new Service(
                            office,
                            StandardReader.of(yaml),
                            LetterReader.declared(yaml),
                            LatenessPlan.of(yaml, office));
        }
    }

    /** @param content the files that are worth reading */
    static Draft read(PackFiles files, SortedMap<String, byte[]> content, Findings findings) {
        Service service = Service.read(files.officeId(), content, findings);
        List<Draft> fragments = content.keySet().stream()
                .filter(name -> FileNames.isOfFragment(name) && name.endsWith(".bpmn"))
                .map(FileNames::fragmentOf)
                .map(key -> draft(files, content, findings, service, key, FileNames.folderOfFragment(key), List.of()))
                .toList();
        return draft(files, content, findings, service, files.key(), "", fragments);
    }

    /**
     * The diagram of the service alone, with what the system adds to it; {@code null} when it cannot be read. Reads no
     * more files than that needs.
     */
    static @Nullable Document running(PackFiles files) {
        Findings unsaid = new Findings(files.id()); // the pack was sound when it was deployed
        return diagram(
                files.key() + ".bpmn",
                files.content(),
                Service.read(files.officeId(), files.content(), unsaid),
                unsaid);
    }

    private static Draft draft(
            PackFiles files,
            SortedMap<String, byte[]> content,
            Findings findings,
            Service service,
            String key,
            String folder,
            List<Draft> fragments) {
        String diagram = folder + key + ".bpmn";
        Document document =
                folder.isEmpty() ? diagram(diagram, content, service, findings) : document(diagram, content, findings);
        return new Draft(
                files,
                findings,
                service.office,
                service.standard,
                key,
                folder,
                document,
                document == null ? null : DiagramReader.read(document, findings.in(diagram)),
                forms(folder, content, findings),
                decisions(folder, content, findings),
                service.letters,
                fragments);
    }

    /**
     * The diagram of a service. The system watches no promise in a version that was deployed before it did: its cases
     * go on as they began.
     */
    private static @Nullable Document diagram(
            String file, Map<String, byte[]> content, Service service, Findings findings) {
        Document document = document(file, content, findings);
        if (document != null
                && service.lateness != null
                && PromiseWatch.isPossible(content.keySet())
                && PromiseWatch.isWanted(document)) {
            PromiseWatch.addTo(document, service.lateness);
        }
        return document;
    }

    private static @Nullable Document document(String file, Map<String, byte[]> content, Findings findings) {
        byte[] bytes = content.get(file);
        return bytes == null ? null : Bpmn.parse(bytes, findings.in(file));
    }

    private static Map<String, FormFile> forms(String folder, SortedMap<String, byte[]> content, Findings findings) {
        TreeMap<String, FormFile> forms = new TreeMap<>();
        content.forEach((file, bytes) -> {
            if (FileNames.isForm(file, folder)) {
                JsonNode json = TextFiles.json(bytes, findings.in(file));
                if (json != null) {
                    FormFile form = FormReader.read(file, json);
                    forms.put(form.baseName(), form);
                }
            }
        });
        return forms;
    }

    private static Map<String, DecisionFile> decisions(
            String folder, SortedMap<String, byte[]> content, Findings findings) {
        TreeMap<String, DecisionFile> decisions = new TreeMap<>();
        content.forEach((file, bytes) -> {
            DecisionFile decision =
                    FileNames.isDecision(file, folder) ? DecisionReader.read(file, bytes, findings.in(file)) : null;
            if (decision != null) {
                decisions.put(decision.baseName(), decision);
            }
        });
        return decisions;
    }
}
