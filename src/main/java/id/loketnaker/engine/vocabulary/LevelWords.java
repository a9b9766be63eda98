package id.loketnaker.engine.vocabulary;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.expressions.Word;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * The word {@code jenjang} of the fragments: the levels that a paper passes through, as a list of roles with commas
 * between them, such as {@code kepala-seksi, kepala-bidang, sekretaris}. The first is number 1.
 */
@Word("jenjang")
public class LevelWords {

    /** Letters of a text that the engine keeps as a variable. */
    private static final int LONGEST = 4000;

    private final DeployedPacks packs;

    LevelWords(DeployedPacks packs) {
        this.packs = packs;
    }

    public int banyak(String list) {
        return items(list).size();
    }

    /**
     * One of a list; of a list of one it is always that one, so that one limit serves all levels.
     *
     * @param number from 1
     */
    public String ke(String list, int number) {
        List<String> items = items(list);
        int place = items.size() == 1 ? 1 : number;
        if (place < 1 || place > items.size()) {
            throw new BadUserRequestException("Tidak ada yang ke-" + number + " pada \"" + list + "\".");
        }
        return items.get(place - 1);
    }

    /** What the office of the case calls its roles. */
    public String nama(DelegateExecution execution, String list) {
        Office office =
                packs.of(CaseRoots.of(execution).getProcessDefinitionId()).office();
        return String.join(
                ", ",
                items(list).stream()
                        .map(id -> office.role(id).map(Role::name).orElse(id))
                        .toList());
    }

    /**
     * What was said by one level, below what was said before: {@code Kepala Bidang: nama lembaga keliru}.
     *
     * @param said before; nothing at first
     * @param text nothing when there was nothing to say
     */
    public String catat(DelegateExecution execution, @Nullable String said, String role, @Nullable String text) {
        String now = text == null || text.isBlank() ? "" : nama(execution, role) + ": " + text.strip();
        return latest(Stream.of(Objects.requireNonNullElse(said, ""), now)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** What was said long ago stands on the record of the case; here it would burst the engine's column. */
    private static String latest(String said) {
        return said.length() <= LONGEST ? said : "…" + said.substring(said.length() - LONGEST + 1);
    }

    /** Several levels may be of one role, so this is no set. */
    private static List<String> items(String list) {
        return Diagram.itemsOf(list);
    }
}
