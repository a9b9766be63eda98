package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.ServicePack;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What limit a pack gives to a step, in words such as {@code 3 hari kerja}; nothing for one that is computed. */
final class StepLimits {

    private static final Pattern NUMBER =
            Pattern.compile("\\$\\{\\s*tenggat\\.(\\w+)\\(\\s*execution\\s*,\\s*(\\d+)\\s*\\)\\s*}");
    private static final Pattern INPUT =
            Pattern.compile("\\$\\{\\s*tenggat\\.batas\\(\\s*execution\\s*,\\s*(\\w+)\\s*\\)\\s*}");
    private static final Map<String, String> UNITS = Map.of(
            "hariKerja", "hari kerja",
            "sejakDiterima", "hari kerja sejak diterima",
            "hari", "hari",
            "bulan", "bulan",
            "tahun", "tahun",
            "jam", "jam",
            "menit", "menit");

    private final ServicePack pack;

    StepLimits(ServicePack pack) {
        this.pack = pack;
    }

    /** @param call of a step in a part: the activity of the service's diagram that calls it */
    Optional<String> of(Element task, Optional<Element> call) {
        String due = task.attribute("dueDate").orElse("");
        Matcher number = NUMBER.matcher(due);
        if (number.matches()) {
            return Optional.ofNullable(UNITS.get(number.group(1))).map(unit -> number.group(2) + " " + unit);
        }
        Matcher input = INPUT.matcher(due);
        return input.matches() ? call.flatMap(calling -> given(calling, input.group(1))) : Optional.empty();
    }

    /** What the call hands over; nothing when a part within the part is told another limit. */
    private Optional<String> given(Element call, String input) {
        Optional<Diagram> part = call.attribute("calledElement")
                .flatMap(called -> pack.diagrams()
                        .filter(diagram -> diagram.processId().equals(called))
                        .findFirst());
        return part.map(diagram ->
                        Parameters.of(diagram).completed(call.given()).get(input))
                .filter(text -> !text.isBlank() && Parameters.handedOn(text).isEmpty());
    }
}
