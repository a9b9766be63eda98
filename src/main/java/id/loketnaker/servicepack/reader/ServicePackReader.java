package id.loketnaker.servicepack.reader;

import static java.util.Objects.requireNonNull;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.DecisionReader;
import id.loketnaker.servicepack.parts.DiagramReader;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormFile;
import id.loketnaker.servicepack.parts.FormReader;
import id.loketnaker.servicepack.parts.LetterReader;
import id.loketnaker.servicepack.parts.NoticeReader;
import id.loketnaker.servicepack.parts.OfficeReader;
import id.loketnaker.servicepack.parts.ScenarioReader;
import id.loketnaker.servicepack.parts.StandardReader;
import id.loketnaker.servicepack.rules.AllowedBpmn;
import id.loketnaker.servicepack.rules.BookRules;
import id.loketnaker.servicepack.rules.CallRules;
import id.loketnaker.servicepack.rules.DecisionRules;
import id.loketnaker.servicepack.rules.DiagramRules;
import id.loketnaker.servicepack.rules.ExpressionRules;
import id.loketnaker.servicepack.rules.FileRules;
import id.loketnaker.servicepack.rules.FormsRules;
import id.loketnaker.servicepack.rules.KnownVariables;
import id.loketnaker.servicepack.rules.LetterRules;
import id.loketnaker.servicepack.rules.NoticeRules;
import id.loketnaker.servicepack.rules.OfficeRules;
import id.loketnaker.servicepack.rules.OfficesRules;
import id.loketnaker.servicepack.rules.ScenarioRules;
import id.loketnaker.servicepack.rules.StandardRules;
import id.loketnaker.servicepack.rules.TogetherRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Understands the files of a pack and says all that is wrong with them at once. Safe for use by many threads. */
public final class ServicePackReader {

    /** @throws InvalidServicePackException with every finding, when there is one */
    public ServicePack read(PackFiles files) throws InvalidServicePackException {
        var findings = new Findings(files.id());
        var content = FileRules.readable(files, findings);
        var draft = draft(files, content, findings);
        var templates = templates(content, findings);
        var notices = NoticeReader.read(content, draft.forms().values(), findings);
        check(draft, templates, notices);
        var scenarios = scenarios(draft, content);
        if (!findings.all().isEmpty()) {
            throw new InvalidServicePackException(findings.all());
        }
        return pack(draft, templates, notices, scenarios);
    }

    /**
     * Reads a pack that was sound when it was deployed, without its scenarios. No rule is asked again, so that one made
     * stricter since does not strand the cases that run on it.
     */
    public ServicePack readDeployed(PackFiles files) {
        var unasked = new Findings(files.id());
        var draft = draft(files, files.content(), unasked);
        return pack(
                draft,
                templates(files.content(), unasked),
                NoticeReader.read(files.content(), draft.forms().values(), unasked),
                List.of());
    }

    /**
     * Reads a pack that comes beside the others of its office, and also finds what it breaks together with them.
     *
     * @throws InvalidServicePackException with every finding, when there is one
     */
    public ServicePack readBeside(PackFiles files, Collection<ServicePack> neighbours)
            throws InvalidServicePackException {
        var pack = read(files);
        var findings = OfficesRules.check(pack, neighbours);
        if (!findings.isEmpty()) {
            throw new InvalidServicePackException(findings);
        }
        return pack;
    }

    /** Reads several packs and also finds what they break together, such as one service code used twice in an office. */
    public List<ServicePack> readAll(Collection<PackFiles> packs) throws InvalidServicePackException {
        var read = new ArrayList<ServicePack>();
        var findings = new ArrayList<Finding>();
        for (var files : packs) {
            try {
                read.add(read(files));
            } catch (InvalidServicePackException e) {
                findings.addAll(e.findings());
            }
        }
        findings.addAll(OfficesRules.check(read));
        if (!findings.isEmpty()) {
            throw new InvalidServicePackException(findings);
        }
        return List.copyOf(read);
    }

    private static Draft draft(PackFiles files, SortedMap<String, byte[]> content, Findings findings) {
        var bytes = content.get("instansi.yaml");
        var office = bytes == null ? null : OfficeReader.read(files.officeId(), bytes, findings.in("instansi.yaml"));
        var fragments = content.keySet().stream()
                .filter(name -> FileNames.isOfFragment(name) && name.endsWith(".bpmn"))
                .map(FileNames::fragmentOf)
                .map(key -> draft(files, content, findings, office, key, FileNames.folderOfFragment(key), List.of()))
                .toList();
        return draft(files, content, findings, office, files.key(), "", fragments);
    }

    private static Draft draft(
            PackFiles files,
            SortedMap<String, byte[]> content,
            Findings findings,
            @Nullable Office office,
            String key,
            String folder,
            List<Draft> fragments) {
        var diagram = folder + key + ".bpmn";
        var document = document(diagram, content, findings);
        var bytes = folder.isEmpty() ? content.get("layanan.yaml") : null;
        var standard = bytes == null ? null : StandardReader.read(bytes, findings.in("layanan.yaml"));
        return new Draft(
                files,
                findings,
                office,
                standard,
                key,
                folder,
                document,
                document == null ? null : DiagramReader.read(document, findings.in(diagram)),
                forms(folder, content, findings),
                folder.isEmpty() ? decisions(content, findings) : Map.of(),
                bytes == null || standard == null
                        ? List.of()
                        : LetterReader.declared(bytes, findings.in("layanan.yaml")),
                fragments);
    }

    private static @Nullable Document document(String file, Map<String, byte[]> content, Findings findings) {
        var bytes = content.get(file);
        return bytes == null ? null : Bpmn.parse(bytes, findings.in(file));
    }

    private static Map<String, FormFile> forms(String folder, SortedMap<String, byte[]> content, Findings findings) {
        var forms = new TreeMap<String, FormFile>();
        content.forEach((file, bytes) -> {
            if (FileNames.isForm(file, folder)) {
                var json = TextFiles.json(bytes, findings.in(file));
                if (json != null) {
                    var form = FormReader.read(file, json);
                    forms.put(form.baseName(), form);
                }
            }
        });
        return forms;
    }

    private static Map<String, DecisionFile> decisions(SortedMap<String, byte[]> content, Findings findings) {
        var decisions = new TreeMap<String, DecisionFile>();
        content.forEach((file, bytes) -> {
            var decision = FileNames.isDecision(file) ? DecisionReader.read(file, bytes, findings.in(file)) : null;
            if (decision != null) {
                decisions.put(decision.baseName(), decision);
            }
        });
        return decisions;
    }

    /** By file. */
    private static Map<String, Document> templates(SortedMap<String, byte[]> content, Findings findings) {
        var templates = new TreeMap<String, Document>();
        content.forEach((file, bytes) -> {
            var template = FileNames.isLetter(file) ? LetterReader.document(bytes, findings.in(file)) : null;
            if (template != null) {
                templates.put(file, template);
            }
        });
        return templates;
    }

    private static void check(Draft draft, Map<String, Document> templates, NoticePlan notices) {
        if (draft.office() != null) {
            new OfficeRules(draft.office(), draft.findings().in("instansi.yaml")).check();
            new BookRules(draft, draft.office()).check();
        }
        if (draft.standard() != null) {
            new StandardRules(draft, draft.standard()).check();
        }
        var document = draft.document();
        var known = known(draft);
        checkDiagram(draft, known);
        draft.fragments().forEach(fragment -> checkDiagram(fragment, known(fragment)));
        if (document != null && known != null) {
            new CallRules(draft, known).check(document);
            if (draft.standard() != null) {
                new LetterRules(draft).check(templates, known, document);
            }
            new NoticeRules(draft, notices, known).check(document);
        }
        DecisionRules.check(draft, document);
        TogetherRules.check(draft);
    }

    private static @Nullable KnownVariables known(Draft draft) {
        return draft.document() == null ? null : new KnownVariables(draft, draft.document());
    }

    private static void checkDiagram(Draft draft, @Nullable KnownVariables known) {
        if (draft.document() != null && known != null) {
            new AllowedBpmn(draft.inDiagram()).check(draft.document());
            new ExpressionRules(draft, known).check(draft.document());
            if (draft.diagram() != null) {
                DiagramRules.check(draft, draft.diagram(), draft.document(), known);
            }
        }
        FormsRules.check(draft);
    }

    private static List<Scenario> scenarios(Draft draft, SortedMap<String, byte[]> content) {
        var scenarios = new ArrayList<Scenario>();
        content.forEach((file, bytes) -> {
            var scenario = FileNames.isScenario(file)
                    ? ScenarioReader.read(draft, bytes, draft.findings().in(file))
                    : null;
            if (scenario != null) {
                scenarios.add(scenario);
            }
        });
        var diagram = draft.diagram();
        if (diagram != null) {
            scenarios.forEach(scenario -> new ScenarioRules(draft, diagram, scenario).check());
        }
        return scenarios;
    }

    /** Where the files are all there and readable, nothing is missing. */
    private static ServicePack pack(
            Draft draft, Map<String, Document> templates, NoticePlan notices, List<Scenario> scenarios) {
        return new ServicePack(
                requireNonNull(draft.office()),
                draft.files().key(),
                requireNonNull(draft.standard()),
                requireNonNull(draft.diagram()),
                draft.withFragments()
                        .map(each -> requireNonNull(each.diagram()))
                        .skip(1)
                        .toList(),
                draft.withFragments()
                        .flatMap(each -> each.formSchemas().stream())
                        .collect(Collectors.toMap(FormSchema::id, form -> form)),
                draft.decisions().values().stream()
                        .collect(Collectors.toMap(DecisionFile::baseName, DecisionFile::table)),
                draft.letters().stream()
                        .map(letter -> LetterReader.template(
                                letter, requireNonNull(templates.get(letter.file())), draft.formSchemas()))
                        .toList(),
                notices,
                scenarios,
                draft.files());
    }
}
