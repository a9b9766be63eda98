package id.loketnaker.webapps.tasklist.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFile.Recorded;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.OutdatedLetters.Outdated;
import id.loketnaker.casework.TaskBrief;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.letters.Letter;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the form of a task, as JSON. Moments are local times of the office with their offset; values are
 * texts as people read them, a list a line each.
 *
 * @param completes whether the step may find the papers complete
 * @param again whether the step was done before
 * @param lately what was filled in since then, or in the last step
 * @param all that was filled in, first to last
 * @param outdated issued letters that show what was put right since
 */
@JsonInclude(Include.NON_NULL)
record TaskBriefJson(
        @Nullable String subject,
        List<FilledIn> facts,
        boolean completes,
        boolean again,
        List<StepJson> lately,
        List<StepJson> all,
        List<PaperJson> papers,
        List<LetterJson> letters,
        List<OutdatedJson> outdated) {

    /** @param by name of the official of that day; none when the clock or the engine did it */
    @JsonInclude(Include.NON_NULL)
    record StepJson(
            @Nullable String name, String at, @Nullable String by, List<FilledIn> values) {}

    /** @param shown whether browsers show it, instead of saving it */
    @JsonInclude(Include.NON_NULL)
    record PaperJson(String id, String name, @Nullable String requirement, boolean shown) {}

    /** @param state as {@link id.loketnaker.letters.LetterState} words it */
    @JsonInclude(Include.NON_NULL)
    record LetterJson(String id, String name, @Nullable String number, String state) {}

    /** @param shows what stands in it and is no longer true */
    @JsonInclude(Include.NON_NULL)
    public record OutdatedJson(
            String id, String name, @Nullable String number, List<String> shows) {

        public static List<OutdatedJson> of(List<Outdated> outdated) {
            return outdated.stream()
                    .map(each -> new OutdatedJson(
                            each.letter().id(),
                            each.letter().name(),
                            each.letter().number(),
                            each.shows()))
                    .toList();
        }
    }

    static TaskBriefJson of(TaskBrief brief, NamesOfDay names) {
        LocalMoments times = new LocalMoments(brief.pack().office().zone());
        return new TaskBriefJson(
                brief.registered().subject(),
                brief.facts(),
                brief.completes(),
                brief.again(),
                steps(brief.lately(), times, names),
                steps(brief.all(), times, names),
                brief.papers().stream().map(TaskBriefJson::paper).toList(),
                brief.letters().stream().map(TaskBriefJson::letter).toList(),
                OutdatedJson.of(brief.outdated()));
    }

    private static List<StepJson> steps(List<Recorded> recorded, LocalMoments times, NamesOfDay names) {
        return recorded.stream()
                .filter(each -> !each.filledIn().isEmpty())
                .map(each -> new StepJson(
                        each.entry().elementName(),
                        times.of(each.entry().at()),
                        names.at(each.entry().actor(), each.entry().at()),
                        each.filledIn()))
                .toList();
    }

    private static PaperJson paper(CaseDocument paper) {
        return new PaperJson(
                paper.id(), paper.fileName(), paper.requirement(), paper.type().isShownByBrowsers());
    }

    private static LetterJson letter(Letter letter) {
        return new LetterJson(
                letter.id(), letter.name(), letter.number(), letter.state().word());
    }
}
