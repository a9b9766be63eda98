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
import java.util.Set;
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
            @Nullable LatenessPlan lateness) {}

    /** @param content the files that are worth reading */
    static Draft read(PackFiles files, SortedMap<String, byte[]> content, Findings findings) {
        byte[] bytes = content.get("instansi.yaml");
        Office office = bytes == null ? null : OfficeReader.read(files.officeId(), bytes, findings.in("instansi.yaml"));
        byte[] yaml = content.get("layanan.yaml");
        ServiceStandard standard = yaml == null ? null : StandardReader.read(yaml, bytes, findings.in("layanan.yaml"));
        List<DeclaredLetter> letters =
                yaml == null || standard == null ? List.of() : LetterReader.declared(yaml, findings.in("layanan.yaml"));
        LatenessPlan lateness = yaml == null || standard == null
                ? null
                : LatenessPlan.read(yaml, bytes, office, findings.in("layanan.yaml"));
        Service service = new Service(office, standard, letters, lateness);
        List<Draft> fragments = content.keySet().stream()
                .filter(name -> FileNames.isOfFragment(name) && name.endsWith(".bpmn"))
                .map(FileNames::fragmentOf)
                .map(key -> draft(files, content, findings, service, key, FileNames.folderOfFragment(key), List.of()))
                .toList();
        return draft(files, content, findings, service, files.key(), "", fragments);
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
        Document document = document(diagram, content, findings);
        if (document != null && folder.isEmpty()) {
            watchPromise(document, service.lateness, content.keySet());
        }
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

    /** Not in a version that was deployed before the system watched promises: its cases go on as they began. */
    private static void watchPromise(Document document, @Nullable LatenessPlan plan, Set<String> files) {
        if (plan != null && PromiseWatch.isPossible(files) && PromiseWatch.isWanted(document)) {
            PromiseWatch.addTo(document, plan);
        }
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
