package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is wrong with a file that several packs share is told once, not once for each of them. A finding that only some
 * of them have is theirs.
 */
final class SharedFindings {

    private static final Set<String> OF_THE_OFFICE = Set.of("instansi.yaml", FileNames.COAT_OF_ARMS);

    private record Place(String scope, String file, String element, String problem) {}

    private final Collection<PackFiles> packs;

    SharedFindings(Collection<PackFiles> packs) {
        this.packs = packs;
    }

    List<Finding> once(List<Finding> findings) {
        Map<Place, List<Finding>> byPlace = new LinkedHashMap<>();
        findings.forEach(finding -> byPlace.computeIfAbsent(place(finding), place -> new ArrayList<>())
                .add(finding));
        Set<Finding> told = new LinkedHashSet<>();
        findings.forEach(finding -> {
            Place place = place(finding);
            List<Finding> same = byPlace.getOrDefault(place, List.of());
            told.add(isShared(place, same) ? shared(place, same.get(0)) : finding);
        });
        return List.copyOf(told);
    }

    private static Place place(Finding finding) {
        return new Place(scope(finding), finding.file(), Objects.toString(finding.element(), ""), finding.problem());
    }

    private static String scope(Finding finding) {
        if (OF_THE_OFFICE.contains(finding.file())) {
            return finding.office();
        }
        return FileNames.isOfFragment(finding.file()) ? "bersama" : finding.pack();
    }

    /**
     * Found in at least two packs: of a fragment in each that has it, for else it is how some of them call it.
     */
    private boolean isShared(Place place, List<Finding> same) {
        long found = same.stream().map(Finding::pack).distinct().count();
        return found > 1
                && (OF_THE_OFFICE.contains(place.file())
                        || found
                                == packs.stream()
                                        .filter(pack -> has(pack, place))
                                        .count());
    }

    private static boolean has(PackFiles pack, Place place) {
        return FileNames.isOfFragment(place.file())
                && pack.content().keySet().stream()
                        .anyMatch(file -> FileNames.isOfFragment(file)
                                && FileNames.fragmentOf(file).equals(FileNames.fragmentOf(place.file())));
    }

    private static Finding shared(Place place, Finding first) {
        String file = FileNames.isOfFragment(place.file()) ? place.file().substring("bersama/".length()) : place.file();
        return new Finding(place.scope(), file, first.element(), first.problem(), first.remedy());
    }
}
