package id.loketnaker.servicepack.parts;

import static java.util.Objects.requireNonNull;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.files.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * All that could be read of a pack; no rule has been asked yet.
 *
 * @param templates of letters by the name that their file has in a pack, those that fragments bring along too
 * @param scenarios none, where nobody plays them
 */
public record ReadPack(Draft draft, Map<String, Document> templates, NoticePlan notices, List<Scenario> scenarios) {

    /** @param content the files that are worth reading */
    public static ReadPack of(PackFiles files, SortedMap<String, byte[]> content, Findings findings) {
        ReadPack pack = withoutScenarios(files, content, findings);
        return new ReadPack(pack.draft, pack.templates, pack.notices, scenarios(pack.draft, content));
    }

    public static ReadPack withoutScenarios(PackFiles files, SortedMap<String, byte[]> content, Findings findings) {
        Draft draft = DraftReader.read(files, content, findings);
        return new ReadPack(
                draft,
                templates(content, findings),
                NoticeReader.read(content, draft.formFiles(), findings),
                List.of());
    }

    /**
     * The diagram of the service with what the system adds to it, of a pack that was sound; {@code null} when there is
     * none that can be read.
     */
    public static @Nullable Document runningDiagram(PackFiles files) {
        return DraftReader.running(files);
    }

    /** Where the templates of letters stand, whichever way they came into the pack. */
    public PackTexts letterFiles() {
        return PackTexts.of(draft.files().content().keySet(), FileNames::isLetter);
    }

    /** Where the texts of notices stand. */
    public PackTexts noticeFiles() {
        return PackTexts.of(draft.files().content().keySet(), FileNames::isNotice);
    }

    private static Map<String, Document> templates(SortedMap<String, byte[]> content, Findings findings) {
        TreeMap<String, Document> templates = new TreeMap<>();
        PackTexts.of(content.keySet(), FileNames::isLetter).files().forEach((inPack, file) -> {
            Document template = LetterReader.document(requireNonNull(content.get(file)), findings.in(file));
            if (template != null) {
                IncludedParts.into(template, content, findings.in(file));
                templates.put(inPack, template);
            }
        });
        return templates;
    }

    private static List<Scenario> scenarios(Draft draft, SortedMap<String, byte[]> content) {
        ScenarioBases files = new ScenarioBases(content, draft.findings());
        List<Scenario> scenarios = new ArrayList<>();
        content.keySet().stream().filter(FileNames::isScenario).forEach(file -> {
            Scenario scenario = ScenarioReader.read(
                    draft, files.read(file), draft.findings().in(file));
            if (scenario != null) {
                scenarios.add(scenario);
            }
        });
        return scenarios;
    }
}
