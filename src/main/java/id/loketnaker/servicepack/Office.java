package id.loketnaker.servicepack;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An office as its {@code instansi.yaml} tells it; its id is the name of its folder and of its tenant.
 *
 * @param stationery of its letters; {@code null} for an office whose services send none
 */
public record Office(
        String id,
        String code,
        String name,
        String address,
        ZoneId zone,
        List<Unit> units,
        List<Role> roles,
        List<ClosingDay> closingDays,
        List<ExtraDay> extraDays,
        List<RegisterBook> books,
        @Nullable Stationery stationery) {

    public Office {
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        closingDays = List.copyOf(closingDays);
        extraDays = List.copyOf(extraDays);
        books = List.copyOf(books);
    }

    /** @throws IllegalArgumentException when the office has no such unit */
    public Unit unit(String unitId) {
        return units.stream()
                .filter(unit -> unit.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s tidak punya unit \"%s\"".formatted(name, unitId)));
    }

    public Optional<Role> role(String roleId) {
        return roles.stream().filter(role -> role.id().equals(roleId)).findFirst();
    }

    /** The chain of superiors, nearest first, without the role itself; empty for the head of the office. */
    public List<Role> superiorsOf(String roleId) {
        List<Role> chain = new ArrayList<>();
        Optional<Role> next = role(roleId).flatMap(this::superiorOf);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = superiorOf(next.get());
        }
        return List.copyOf(chain);
    }

    private Optional<Role> superiorOf(Role role) {
        return Optional.ofNullable(role.superior()).flatMap(this::role);
    }
}
