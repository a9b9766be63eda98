package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the filters offer. */
final class SlaChoices {

    public record Choice(String id, String name) {}

    /**
     * @param officials all who work in the offices, by name
     */
    public record View(List<Choice> offices, List<Choice> services, List<Choice> units, List<Choice> officials) {}

    private SlaChoices() {}

    static View of(SlaScope scope) {
        List<ServicePack> packs = scope.names().packs().stream()
                .filter(pack -> scope.offices().contains(pack.office().id()))
                .toList();
        return new View(
                scope.names().offices().stream()
                        .map(office -> new Choice(office.id(), office.name()))
                        .toList(),
                choices(packs.stream()
                        .map(pack -> new Choice(pack.key(), pack.standard().name()))),
                choices(packs.stream().map(SlaChoices::unit)),
                officials(scope));
    }

    private static List<Choice> officials(SlaScope scope) {
        return scope.offices().stream()
                .flatMap(office -> scope.names().officials(office).entrySet().stream())
                .map(official -> new Choice(official.getKey(), official.getValue()))
                .distinct()
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::id))
                .toList();
    }

    private static Choice unit(ServicePack pack) {
        Office office = pack.office();
        String unit = pack.standard().unit();
        return new Choice(office.id() + "/" + unit, office.unit(unit).name() + " – " + office.name());
    }

    private static List<Choice> choices(Stream<Choice> choices) {
        return choices
                .collect(Collectors.toMap(Choice::id, choice -> choice, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
