package id.loketnaker.casework;

import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.FoundCases;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.PromiseState;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases that the present user may see. */
@Service
public class CaseFinder {

    /** Cases on a page. */
    public static final int PAGE = 25;

    /**
     * A page of what was found.
     *
     * @param found all of it
     * @param page from 1; the last one when there are fewer
     */
    public record Page(FoundCases found, int page, List<Line> lines) {}

    /** One case in the list, with its promise. */
    public record Line(RegisteredCase registered, PromiseState promise, ServiceChoice service) {}

    /** What may be asked for: a service of an office, by name. */
    public record ServiceChoice(String office, String officeName, ZoneId zone, String id, String name) {

        static ServiceChoice of(ServicePack pack) {
            return new ServiceChoice(
                    pack.office().id(),
                    pack.office().name(),
                    pack.office().zone(),
                    pack.key(),
                    pack.standard().name());
        }
    }

    private final CaseReaders readers;
    private final Services services;
    private final Packs packs;
    private final CaseSearch search;
    private final ClockFace clockFace;
    private final Clock clock;

    CaseFinder(
            CaseReaders readers, Services services, Packs packs, CaseSearch search, ClockFace clockFace, Clock clock) {
        this.readers = readers;
        this.services = services;
        this.packs = packs;
        this.search = search;
        this.clockFace = clockFace;
        this.clock = clock;
    }

    /**
     * The offices and services that may be asked for.
     *
     * @throws NotTheirsException for those who may see no case
     */
    public List<ServiceChoice> choices() {
        return choices(readers.sight());
    }

    private List<ServiceChoice> choices(Sight sight) {
        return services.of(sight.all()).stream()
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .map(ServiceChoice::of)
                .toList();
    }

    /**
     * A page of cases.
     *
     * @param office one of {@link #choices()}, or nothing for all of them
     * @param query made from the offices to look in
     * @throws UnknownException when the office is not one of theirs
     */
    @Transactional(readOnly = true)
    public Page find(@Nullable String office, Function<Map<String, ZoneId>, CaseQuery> query, int page) {
        Sight sight = readers.sight();
        List<ServiceChoice> choices = choices(sight).stream()
                .filter(choice -> office == null || choice.office().equals(office))
                .toList();
        if (office != null && choices.isEmpty()) {
            throw new UnknownException("Kantor " + office + " tidak ditemukan.");
        }
        Map<String, ZoneId> zones = choices.stream()
                .collect(Collectors.toMap(ServiceChoice::office, ServiceChoice::zone, (one, same) -> one));
        FoundCases found = search.find(query.apply(zones).onlyIn(sight.services()));
        int pages = Math.max(1, (found.ids().size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        List<String> ids =
                found.ids().stream().skip((shown - 1L) * PAGE).limit(PAGE).toList();
        return new Page(found, shown, lines(ids));
    }

    private List<Line> lines(List<String> ids) {
        Map<String, PromiseState> promises = clockFace.promises(ids, clock.instant());
        return search.cases(ids).stream()
                .map(each -> new Line(
                        each,
                        Objects.requireNonNull(promises.get(each.id()), "every case has a promise"),
                        ServiceChoice.of(packs.of(each.definitionId()))))
                .toList();
    }
}
