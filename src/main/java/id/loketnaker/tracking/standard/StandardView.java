package id.loketnaker.tracking.standard;

import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.StandardComponent;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.tracking.OpeningHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the standard of a service, as its running pack has it, into words. */
@Component
class StandardView {

    /**
     * What the page shows. Public because the templates read it.
     *
     * @param real how long it really took, in words
     * @param questions of a service whose papers depend on the case
     * @param parts fragments of the course, each with a picture of its own
     * @param address of the page, without the server
     * @param sending address of the form with which the public begins a case; null where it does not
     */
    public record Shown(
            String name,
            String office,
            String officeAddress,
            @Nullable String contact,
            String promise,
            String ground,
            String real,
            List<StandardComponent> components,
            List<String> pledge,
            String source,
            @Nullable Questions questions,
            List<Part> parts,
            OpeningHours hours,
            String address,
            @Nullable String sending,
            String asOf) {

        /** The components of the delivery, or those of the office itself. */
        public List<StandardComponent> half(boolean first) {
            return first ? components.subList(0, HALF) : components.subList(HALF, components.size());
        }
    }

    public record Part(String key, String name) {}

    private static final int HALF = 6; // PermenPANRB 15/2014: service delivery and manufacturing

    private final RealTimes times;
    private final CaseTime time;
    private final Clock clock;

    StandardView(RealTimes times, CaseTime time, Clock clock) {
        this.times = times;
        this.time = time;
        this.clock = clock;
    }

    Shown of(ServicePack pack, Map<String, String> answers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pack.office().zone());
        return new Shown(
                pack.standard().name(),
                pack.office().name(),
                pack.office().address(),
                contact(pack),
                pack.standard().promise().words(),
                pack.standard().promise().ground(),
                real(times.of(pack)),
                pack.standard().components(),
                pack.standard().pledge(),
                pack.standard().source(),
                Questions.of(pack, answers).orElse(null),
                pack.fragments().stream().map(StandardView::part).distinct().toList(),
                OpeningHours.of(time.now().of(pack.office(), pack.standard().unit()), today),
                address(pack),
                pack.standard().occasions().fromPublic() == null
                        ? null
                        : "/publik/kirim/" + pack.office().id() + "/" + pack.key(),
                IndonesianText.date(today));
    }

    static String address(ServicePack pack) {
        return "/publik/layanan/" + pack.office().id() + "/" + pack.key();
    }

    private static Part part(Diagram fragment) {
        return new Part(
                fragment.processId(),
                Objects.requireNonNullElse(fragment.process().name(), fragment.processId()));
    }

    private static String real(RealTimes.Times times) {
        if (!times.isEnough()) {
            return "Selama %d hari terakhir selesai %d perkara; kurang dari %d terlalu sedikit untuk disebut lamanya."
                    .formatted(RealTimes.DAYS, times.cases(), RealTimes.LEAST);
        }
        String of =
                times.cases() < RealTimes.MOST ? "selesai %d perkara" : "dilihat %d perkara yang selesai paling akhir";
        return "Selama %d hari terakhir %s: separuhnya paling lama %s, sembilan dari sepuluh paling lama %s; %d (%d%%) tepat waktu."
                .formatted(
                        RealTimes.DAYS,
                        of.formatted(times.cases()),
                        units(times.half(), times.unit()),
                        units(times.most(), times.unit()),
                        times.kept(),
                        times.kept() * 100 / times.cases());
    }

    private static String units(long count, LimitUnit unit) {
        return count
                + switch (unit) {
                    case WORKING_DAYS -> " hari kerja";
                    case CALENDAR_DAYS -> " hari";
                    case SERVICE_MINUTES -> " menit jam layanan";
                };
    }

    private static @Nullable String contact(ServicePack pack) {
        List<String> ways = Stream.of(
                        Optional.ofNullable(pack.notices().officePhone()),
                        Optional.ofNullable(pack.notices().officeMail()))
                .flatMap(Optional::stream)
                .toList();
        return ways.isEmpty() ? null : String.join(", ", ways);
    }
}
