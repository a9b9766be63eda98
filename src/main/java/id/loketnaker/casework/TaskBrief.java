package id.loketnaker.casework;

import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFile.Recorded;
import id.loketnaker.casework.OutdatedLetters.Outdated;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.letters.Letter;
import id.loketnaker.register.Entry;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody needs to know of a case before they fill in the form of a task of it.
 *
 * @param facts that the step names, as the case knows them now
 * @param completes whether the step may find the papers complete
 * @param again whether the step was done before: the case came back
 * @param lately what was filled in since the step was done last; if it was not, and it names no facts, in the last step
 * @param all that was filled in, first to last
 * @param papers that count
 * @param letters first to last, without those that were struck off
 * @param outdated letters that show what was put right since
 */
public record TaskBrief(
        RegisteredCase registered,
        ServicePack pack,
        List<FilledIn> facts,
        boolean completes,
        boolean again,
        List<Recorded> lately,
        List<Recorded> all,
        List<CaseDocument> papers,
        List<Letter> letters,
        List<Outdated> outdated) {

    public TaskBrief {
        facts = List.copyOf(facts);
        lately = List.copyOf(lately);
        all = List.copyOf(all);
        papers = List.copyOf(papers);
        letters = List.copyOf(letters);
        outdated = List.copyOf(outdated);
    }

    /** User ids of all who filled something in. */
    public Set<String> officials() {
        return all.stream()
                .map(Recorded::entry)
                .map(Entry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
