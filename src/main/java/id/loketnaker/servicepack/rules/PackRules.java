package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.parts.Listeners;
import id.loketnaker.servicepack.parts.ReadPack;
import java.util.List;

/**
 * All rules of a pack, in the order in which {@code processes/README.md} tells them to process owners. A new rule is
 * one more line here and one there. Two stand before and behind: {@link FileRules} before a file is read,
 * {@link OfficesRules} over several packs.
 */
public final class PackRules {

    static final List<Chapter> CHAPTERS = List.of(
            new Chapter(
                    "Kantor",
                    Rule.ofOffice((draft, office) -> new OfficeRules(office, draft.findings()).check()),
                    Rule.ofOffice((draft, office) -> new BookRules(draft, office).check())),
            new Chapter(
                    "Layanan",
                    Rule.ofStandard((draft, standard) -> new StandardRules(draft, standard).check()),
                    Rule.ofStandard((draft, standard) -> new FirmRules(draft, standard).check()),
                    Rule.ofStandard((draft, standard) -> new LatenessRules(draft).check()),
                    OccasionRules::check,
                    Rule.ofStandard((draft, standard) -> new BatchRules(draft, standard).check())),
            new Chapter(
                    "Diagram",
                    Rule.ofEachDiagram(
                            (sheet, diagram) -> new ProcessRules(sheet.draft(), diagram).check(sheet.document())),
                    Rule.ofEachDiagram((sheet, diagram) -> new TaskRules(sheet.draft()).check(diagram)),
                    Rule.ofEachDiagram((sheet, diagram) -> new NamingRules(sheet.draft(), diagram).check()),
                    Rule.ofEachDiagram(
                            (sheet, diagram) -> new EventRules(sheet.draft(), diagram).check(sheet.document())),
                    Rule.ofEachDiagram((sheet, diagram) -> new PropertyRules(sheet.draft()).check(diagram)),
                    Rule.ofEachDiagram((sheet, diagram) -> new ShownRules(sheet, diagram).check()),
                    Rule.ofEachDiagram((sheet, diagram) -> new SigningRules(sheet, diagram).check()),
                    Rule.ofEachDiagram((sheet, diagram) -> new CompletenessRules(sheet, diagram).check()),
                    Rule.ofEachDiagram((sheet, diagram) -> new FlowRules(sheet.draft(), diagram).check()),
                    Rule.ofEachDiagram((sheet, diagram) -> new ReachRules(sheet, diagram).check()),
                    LongestLimitRules::check,
                    Rule.ofEachSheet(
                            sheet -> new ExpressionRules(sheet.draft(), sheet.known()).check(sheet.document())),
                    Rule.ofEachCaller((pack, sheet) -> new OptionRules(pack, sheet).check()),
                    Rule.ofEachCaller((pack, sheet) ->
                            new CallRules(pack.draft(), sheet.draft(), sheet.known()).check(sheet.document())),
                    pack -> CallDepthRules.check(pack.draft()),
                    Rule.ofEachDiagram(
                            (sheet, diagram) -> new FragmentRules(sheet.draft(), diagram).check(sheet.known())),
                    pack -> TogetherRules.check(pack.draft()),
                    pack -> AwaitedTogetherRules.check(pack.draft()),
                    Rule.ofEachSheet(sheet -> new AllowedBpmn(sheet.findings()).check(sheet.document()))),
            new Chapter(
                    "Formulir",
                    Rule.ofEachDraft(FormsRules::check),
                    Rule.ofEachCaller(FormNames::check),
                    Rule.ofEachSheet(DayLimitRules::check),
                    Rule.ofEachSheet(FormulaRules::check)),
            new Chapter(
                    "Pemberitahuan",
                    pack -> new NoticeRules(pack).check(),
                    pack -> new NoticeAddressRules(pack).check()),
            new Chapter(
                    "Tabel keputusan",
                    Rule.ofEachDraft(draft -> DecisionRules.check(draft, draft.document())),
                    Rule.ofEachDiagram((sheet, diagram) -> new DecisionTaskRules(
                                    sheet.draft(), Listeners.assignedIn(sheet.document()))
                            .check(diagram)),
                    Rule.ofEachDraft(OpenChoiceRules::check)),
            new Chapter("Skenario", ScenarioRules::check),
            new Chapter("Surat", pack -> new LetterRules(pack).check()));

    private PackRules() {}

    /** What is found is told to the findings of the pack's draft. */
    public static void check(ReadPack read) {
        CheckedPack pack = CheckedPack.of(read);
        CHAPTERS.forEach(chapter -> chapter.rules().forEach(rule -> rule.check(pack)));
    }

    /** @param title as in {@code processes/README.md} */
    record Chapter(String title, List<Rule> rules) {

        Chapter(String title, Rule... rules) {
            this(title, List.of(rules));
        }
    }
}
