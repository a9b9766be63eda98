package id.loketnaker.casework;

import id.loketnaker.casework.AwaitedEvents.Awaited;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes from outside the list of tasks, such as an applicant who withdraws. A diagram offers it as a message event
 * with the properties {@code peristiwa}, its name for people, and {@code peran}, the roles that may enter it. So does a
 * fragment, whose events are those of the case that called it.
 */
@Service
public class CaseEvents {

    private static final String ROLES = "peran";

    /** @param roles that may enter it */
    private record Offer(Awaited event, Element element, Set<String> roles, ZoneId zone) {

        LocalDate today(Clock clock) {
            return LocalDate.now(clock.withZone(zone));
        }

        String label() {
            return element.property(Element.EVENT).orElseThrow();
        }

        boolean isFor(PresentUser user) {
            return user.hasAny(roles);
        }
    }

    private final AwaitedEvents events;
    private final WhoIsPresent present;
    private final Packs packs;
    private final CaseRegister register;
    private final Clock clock;

    CaseEvents(AwaitedEvents events, WhoIsPresent present, Packs packs, CaseRegister register, Clock clock) {
        this.events = events;
        this.present = present;
        this.packs = packs;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What the present user may enter for a case now.
     *
     * @throws UnknownException when there is no such case in an office of theirs
     */
    @Transactional(readOnly = true)
    public List<String> offeredTo(String caseId) {
        List<Offer> offers = offers(caseId);
        return present.user()
                .map(user -> offers.stream()
                        .filter(offer -> offer.isFor(user))
                        .map(Offer::label)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /**
     * Enters an event of a case in the name of the present user.
     *
     * @param date of the event, {@code yyyy-MM-dd}, from the receipt of the case to the office's today
     * @param reason as given
     * @throws UnknownException when there is no such case in an office of theirs
     * @throws UnacceptableException when the case does not wait for it, or date or reason are not acceptable
     * @throws NotTheirsException when it is not for their role
     */
    @Transactional
    public void raise(String caseId, String label, @Nullable Object date, @Nullable Object reason) {
        Offer offer = only(label, offers(caseId));
        PresentUser user = present.user()
                .filter(offer::isFor)
                .orElseThrow(() ->
                        new NotTheirsException("Peristiwa \"" + label + "\" tidak dapat dicatat oleh peran Anda."));
        EventReport report = EventReport.of(date, reason, received(caseId, offer.zone()), offer.today(clock));
        register.record(
                caseId,
                new Entry(
                        clock.instant(),
                        EntryKind.EVENT_RAISED,
                        offer.element().id(),
                        label,
                        user.id(),
                        report.json()));
        events.tell(offer.event(), report.variables());
    }

    /** Where it is awaited twice at once, nobody but the official knows which is meant. */
    private static Offer only(String label, List<Offer> offers) {
        List<Offer> meant =
                offers.stream().filter(offer -> offer.label().equals(label)).toList();
        if (meant.size() > 1) {
            throw new UnacceptableException(
                    "Peristiwa \"" + label
                            + "\" sedang ditunggu di dua bagian perkara ini, dan tidak ada yang dicatat. Selesaikan dahulu tugas di salah satunya.");
        }
        return meant.stream()
                .findFirst()
                .orElseThrow(() -> new UnacceptableException(
                        "Peristiwa \"" + label + "\" tidak dapat dicatat pada perkara ini sekarang."));
    }

    private LocalDate received(String caseId, ZoneId zone) {
        return LocalDate.ofInstant(register.find(caseId).orElseThrow().receivedAt(), zone);
    }

    private List<Offer> offers(String caseId) {
        AwaitedEvents.Waiting waiting =
                events.of(caseId).orElseThrow(() -> new UnknownException("Perkara " + caseId + " tidak ditemukan."));
        ServicePack pack = packs.of(waiting.definitionId());
        return waiting.events().stream()
                .flatMap(event -> pack.element(event.elementId()).stream()
                        .filter(element -> element.property(Element.EVENT).isPresent())
                        .map(element -> new Offer(
                                event,
                                element,
                                roles(event, element),
                                pack.office().zone())))
                .toList();
    }

    /** As the diagram names them; those of a fragment are what its call gave it. */
    private Set<String> roles(Awaited event, Element element) {
        return Diagram.listOf(element.property(ROLES).orElse("")).stream()
                .map(role -> Parameters.handedOn(role)
                        .map(input -> events.given(event, input).orElse(""))
                        .orElse(role))
                .flatMap(roles -> Diagram.listOf(roles).stream())
                .collect(Collectors.toSet());
    }
}
