package id.loketnaker.casework;

import id.loketnaker.firms.Firm;
import id.loketnaker.firms.FirmSearch;
import id.loketnaker.plans.PlanLine;
import id.loketnaker.plans.Plans;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FirmFields;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The year's plans of services that the office begins itself. Whoever may see the cases of a service sees its plan; its
 * officials make it and begin from it.
 */
@Service
@Transactional
public class PlanDesk {

    /** A service with a plan. @param workable whether the present user works on it */
    public record PlannedService(ServicePack pack, boolean workable) {}

    /**
     * A line as it stands today.
     *
     * @param begun its case, unless that was erased
     */
    public record Line(
            PlanLine line, boolean late, @Nullable RegisteredCase begun) {}

    /** @param officials who work in the office, by user id */
    public record Sheet(
            PlannedService service, int year, LocalDate today, List<Line> lines, Map<String, String> officials) {}

    /** What the start form is to be filled with, by the keys of its fields. */
    public record Beginning(ServicePack pack, Map<String, String> values) {}

    private final CaseReaders readers;
    private final Services services;
    private final WhoIsPresent present;
    private final People people;
    private final Plans plans;
    private final FirmSearch firms;
    private final CaseRegister register;
    private final Clock clock;

    PlanDesk(
            CaseReaders readers,
            Services services,
            WhoIsPresent present,
            People people,
            Plans plans,
            FirmSearch firms,
            CaseRegister register,
            Clock clock) {
        this.readers = readers;
        this.services = services;
        this.present = present;
        this.people = people;
        this.plans = plans;
        this.firms = firms;
        this.register = register;
        this.clock = clock;
    }

    /** The services with a plan whose cases the present user may see; none for those who may see no case. */
    @Transactional(readOnly = true)
    public List<PlannedService> services() {
        try {
            Sight sight = readers.sight();
            return services.of(sight.all()).stream()
                    .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                    .filter(pack -> pack.standard().occasions().planned())
                    .map(pack -> new PlannedService(pack, isTheirWork(pack)))
                    .toList();
        } catch (NotTheirsException nobodyOfCases) {
            return List.of();
        }
    }

    private boolean isTheirWork(ServicePack pack) {
        Set<String> roles = new TreeSet<>(pack.taskRoles());
        roles.addAll(pack.diagram().starterRoles());
        return present.user()
                .filter(user -> user.offices().contains(pack.office().id()) && user.hasAny(roles))
                .isPresent();
    }

    private PlannedService service(String office, String service) {
        return services().stream()
                .filter(each -> each.pack().office().id().equals(office)
                        && each.pack().key().equals(service))
                .findFirst()
                .orElseThrow(PlanDesk::unknown);
    }

    /** @throws UnknownException when there is no such service with a plan that the present user may see */
    @Transactional(readOnly = true)
    public Sheet sheet(String office, String service, int year) {
        PlannedService planned = service(office, service);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), planned.pack().office().zone());
        return new Sheet(
                planned,
                year,
                today,
                plans.of(office, service, year).stream()
                        .map(line -> new Line(
                                line,
                                line.isLate(today),
                                Optional.ofNullable(line.caseId())
                                        .flatMap(register::find)
                                        .orElse(null)))
                        .toList(),
                people.ofOffice(office));
    }

    /**
     * Plans a firm of the register.
     *
     * @param official whose it is; null for nobody yet
     * @throws UnacceptableException without a firm of the office's register, or with somebody who does not work there
     */
    public PlanLine add(
            String office,
            String service,
            YearMonth month,
            @Nullable LocalDate day,
            @Nullable String firmId,
            @Nullable String official) {
        mustWork(office, service);
        Firm firm = Optional.ofNullable(firmId)
                .flatMap(id -> firms.find(office, id))
                .orElseThrow(
                        () -> new UnacceptableException(
                                "Pilih perusahaan dari daftar perusahaan kantor ini; yang belum ada ditambahkan di sana dahulu."));
        return plans.add(office, service, month, day, firm.id(), known(office, official), present.userId());
    }

    /** As {@link #add}. */
    public PlanLine change(String id, YearMonth month, @Nullable LocalDate day, @Nullable String official) {
        PlanLine line = toWorkOn(id);
        return plans.change(id, month, day, known(line.office(), official));
    }

    /** Takes a line out whose case did not begin; answers what it was. */
    public PlanLine remove(String id) {
        PlanLine line = toWorkOn(id);
        plans.remove(id);
        return line;
    }

    /** The start form is opened from a line. */
    public Beginning beginning(String id) {
        PlanLine line = toWorkOn(id);
        ServicePack pack = service(line.office(), line.service()).pack();
        plans.beginning(id, present.userId());
        Map<String, String> values = new LinkedHashMap<>();
        firms.find(line.office(), line.firmId())
                .ifPresent(firm -> pack
                        .firmsOf(pack.diagram().start().orElseThrow().id())
                        .stream()
                        .filter(fields -> fields.kind() == FirmKind.FIRM)
                        .findFirst()
                        .ifPresent(fields -> fill(values, fields, firm)));
        return new Beginning(pack, values);
    }

    private static void fill(Map<String, String> values, FirmFields fields, Firm firm) {
        put(values, fields.name(), firm.details().name());
        put(values, fields.nib(), firm.details().nib());
        put(values, fields.npwp(), firm.details().npwp());
        put(values, fields.address(), firm.details().address());
        put(values, fields.branch(), firm.details().branch());
    }

    private static void put(Map<String, String> values, @Nullable String key, String value) {
        if (key != null && !value.isEmpty()) {
            values.put(key, value);
        }
    }

    private @Nullable String known(String office, @Nullable String official) {
        if (official == null || official.isBlank()) {
            return null;
        }
        if (!people.ofOffice(office).containsKey(official)) {
            throw new UnacceptableException("Pilih petugas kantor ini.");
        }
        return official;
    }

    private PlanLine toWorkOn(String id) {
        PlanLine line = plans.find(id).orElseThrow(PlanDesk::unknown);
        mustWork(line.office(), line.service());
        return line;
    }

    private void mustWork(String office, String service) {
        if (!service(office, service).workable()) {
            throw new NotTheirsException("Rencana hanya diubah petugas layanannya.");
        }
    }

    private static UnknownException unknown() {
        return new UnknownException("Rencana ini tidak ditemukan.");
    }
}
