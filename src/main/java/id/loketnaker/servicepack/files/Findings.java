package id.loketnaker.servicepack.files;

import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one pack, so that a process owner mends all of it in one go: each mistake once. What only
 * follows from another mistake is not told, and a name that is wrong at several places is told at the first of them.
 */
public final class Findings {

    private static final Predicate<String> NOTHING_ELSE = file -> false;

    /** As many as one reads. */
    private static final int MOST_PLACES = 5;

    private final String pack;

    /** With the files whose own faults may be what caused the finding. */
    private final Map<Finding, Predicate<String>> all = new LinkedHashMap<>();

    public Findings(String pack) {
        this.pack = pack;
    }

    public void add(String file, @Nullable String element, String problem, String remedy) {
        in(file).add(element, problem, remedy);
    }

    public InFile in(String file) {
        return new InFile(this, file, NOTHING_ELSE);
    }

    public List<Finding> all() {
        List<Finding> causes = all.entrySet().stream()
                .filter(each -> each.getValue() == NOTHING_ELSE)
                .map(Map.Entry::getKey)
                .toList();
        return all.entrySet().stream()
                .filter(each -> causes.stream().map(Finding::file).noneMatch(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(Findings::sameName, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Findings::once)
                .toList();
    }

    /** Findings that say the same of the same name are one mistake; without a name each stands for itself. */
    private static List<Object> sameName(Finding finding) {
        return finding.problem().matches("(?s).*\"[^\"]+\".*") ? List.of(finding.problem()) : List.of(finding);
    }

    private static Finding once(List<Finding> same) {
        Finding first = same.get(0);
        List<String> others =
                new ArrayList<>(same.stream().skip(1).map(Finding::place).toList());
        if (others.isEmpty()) {
            return first;
        }
        int more = others.size() - MOST_PLACES;
        if (more > 0) {
            others.subList(MOST_PLACES, others.size()).clear();
            others.add("%d tempat lain".formatted(more));
        }
        return new Finding(
                first.pack(),
                first.file(),
                first.element(),
                first.problem(),
                "%s Juga di: %s.".formatted(first.remedy(), String.join("; ", others)));
    }

    /** The findings of one file. */
    public record InFile(Findings findings, String file, Predicate<String> causes) {

        /**
         * For findings that compare this file with others: they are told only where nothing else is wrong in those.
         *
         * @param others names of files
         */
        public InFile about(Predicate<String> others) {
            return new InFile(findings, file, others);
        }

        public void add(@Nullable String element, String problem, String remedy) {
            findings.all.putIfAbsent(new Finding(findings.pack, file, element, problem, remedy), causes);
        }

        public void add(Element element, String problem, String remedy) {
            add(element.label(), problem, remedy);
        }
    }
}
