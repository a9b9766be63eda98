package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.People;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.Terms;
import id.loketnaker.webapps.LocalMoments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What offices, services, steps, roles and officials are called, and how time goes there. What no pack knows any more
 * keeps its id.
 */
final class SlaNames {

    private static final ZoneId WITHOUT_OFFICE = ZoneId.of("Asia/Jakarta");

    private final Map<ServiceKey, ServicePack> packs = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> officials = new HashMap<>();
    private final CaseTime time;
    private final People people;

    SlaNames(Collection<ServicePack> packs, CaseTime time, People people) {
        this.time = time;
        this.people = people;
        for (ServicePack pack : packs) {
            this.packs.put(new ServiceKey(pack.office().id(), pack.key()), pack);
            this.offices.put(pack.office().id(), pack.office());
        }
    }

    Collection<ServicePack> packs() {
        return packs.values();
    }

    Collection<Office> offices() {
        return offices.values();
    }

    String office(String id) {
        Office office = offices.get(id);
        return office == null ? id : office.name();
    }

    String service(ServiceKey key) {
        ServicePack pack = packs.get(key);
        return pack == null ? key.service() : pack.standard().name();
    }

    /** As {@code office/unit}; empty when no pack says. */
    String unit(ServiceKey key) {
        ServicePack pack = packs.get(key);
        return pack == null ? "" : key.office() + "/" + pack.standard().unit();
    }

    /** Such as {@code 30 hari kerja}. */
    @Nullable
    String promise(ServiceKey key) {
        ServicePack pack = packs.get(key);
        return pack == null ? null : pack.standard().promise().words();
    }

    String step(ServiceKey key, String element) {
        return Optional.ofNullable(packs.get(key))
                .flatMap(pack -> pack.element(element))
                .map(Element::name)
                .orElse(element);
    }

    @Nullable
    String role(String office, @Nullable String role) {
        return role == null
                ? null
                : Optional.ofNullable(offices.get(office))
                        .flatMap(known -> known.role(role))
                        .map(Role::name)
                        .orElse(role);
    }

    /** Never a user id. */
    String official(String office, String id) {
        return officials(office).getOrDefault(id, People.NAMELESS);
    }

    /** What all who work in an office are called, by user id; asked once for an office, and only when it is shown. */
    Map<String, String> officials(String office) {
        return officials.computeIfAbsent(office, people::ofOffice);
    }

    ZoneId zone(String office) {
        Office known = offices.get(office);
        return known == null ? WITHOUT_OFFICE : known.zone();
    }

    /** ISO 8601 in the office's local time with its offset, in whole seconds. */
    String moment(String office, Instant at) {
        return new LocalMoments(zone(office)).of(at);
    }

    /** Working days of the service's unit; calendar days when no pack says which those are. */
    int workingDays(ServiceKey key, Instant from, Instant until) {
        Terms terms = terms(key);
        return terms == null
                ? (int) ChronoUnit.DAYS.between(day(key, from), day(key, until))
                : terms.workingDays(from, until);
    }

    /** Whether both are on one day of the office. */
    boolean isSameDay(ServiceKey key, Instant one, Instant other) {
        return day(key, one).equals(day(key, other));
    }

    /** When the next working day of the service's unit ends. */
    Instant endOfNextWorkingDay(ServiceKey key, Instant now) {
        Terms terms = terms(key);
        LocalDate today = day(key, now);
        return terms == null
                ? today.plusDays(2).atStartOfDay(zone(key.office())).toInstant()
                : terms.after(today, 1).due();
    }

    private @Nullable Terms terms(ServiceKey key) {
        ServicePack pack = packs.get(key);
        return pack == null ? null : time.of(pack);
    }

    private LocalDate day(ServiceKey key, Instant at) {
        return LocalDate.ofInstant(at, zone(key.office()));
    }
}
