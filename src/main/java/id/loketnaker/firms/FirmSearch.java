package id.loketnaker.firms;

import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.values.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds firms and unions of an office by what an index leads to; what it costs does not grow with the register. */
@Service
@Transactional(readOnly = true)
public class FirmSearch {

    /** So many are listed at most; who wants more asks more precisely, or takes the whole list away. */
    public static final int MOST = 1000;

    private static final int OFFERED = 10;
    private static final int LOOKED_AT = 200;
    private static final int NEAR = 5;
    private static final int BEGINNING = 4;

    /** A page of what was found. */
    public record Page(List<Firm> firms, int count, boolean more) {}

    private final FirmRows rows;
    private final JdbcTemplate jdbc;

    FirmSearch(FirmRows rows, JdbcTemplate jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    public Optional<Firm> find(String office, String id) {
        return rows.find(office, id);
    }

    /** Whether a text says enough to look for it. */
    public boolean isLookedFor(String typed) {
        return !FirmPart.meant(typed).isEmpty();
    }

    /**
     * A few that may be meant: those first whose name or number begins so.
     *
     * @param typed any part of name or number; nothing is found by fewer than three letters
     */
    public List<Firm> offered(String office, FirmKind kind, String typed) {
        Led led = Led.of(office, List.of(kind), typed, LOOKED_AT);
        if (led == null) {
            return List.of();
        }
        List<String> meant = FirmPart.meant(typed);
        return jdbc
                .query(
                        "select " + FirmRows.COLUMNS + " from (" + led.text
                                + ") led join ln_firm f on f.id = led.firm_id",
                        (row, place) -> Candidate.of(FirmRows.firm(row, place), meant),
                        led.values)
                .stream()
                .sorted()
                .limit(OFFERED)
                .map(Candidate::firm)
                .toList();
    }

    /** One that may be meant, with what it is sorted by. */
    private record Candidate(Firm firm, boolean begins, String name) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::begins)
                .reversed()
                .thenComparing(Candidate::name)
                .thenComparing(each -> each.firm.id());

        static Candidate of(Firm firm, List<String> meant) {
            PlainFirm plain = PlainFirm.of(firm.details());
            boolean begins = meant.stream()
                    .anyMatch(text -> plain.name().startsWith(text)
                            || plain.core().startsWith(text)
                            || plain.nib().startsWith(text));
            return new Candidate(firm, begins, plain.name());
        }

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * By name, from the first.
     *
     * @param typed as for {@link #offered}; null for all
     * @param first from 0
     */
    public Page page(String office, Collection<FirmKind> kinds, @Nullable String typed, int first, int most) {
        Led led = typed == null ? Led.all(office, kinds) : Led.of(office, kinds, typed, MOST + 1);
        if (led == null) {
            return new Page(List.of(), 0, false);
        }
        int count = Optional.ofNullable(
                        jdbc.queryForObject("select count(*) from (" + led.text + ") led", Integer.class, led.values))
                .orElse(0);
        List<Firm> found = jdbc.query(
                "select " + FirmRows.COLUMNS + " from (" + led.text + ") led join ln_firm f on f.id = led.firm_id"
                        + " order by f.plain_name, f.id limit " + most + " offset " + Math.min(first, MOST),
                FirmRows::firm,
                led.values);
        return new Page(found, Math.min(count, MOST), count > MOST);
    }

    /** Each one of the office by name, one after the other. */
    public void all(String office, Consumer<Firm> each) {
        jdbc.query(
                "select " + FirmRows.COLUMNS + " from ln_firm f where f.office = ? order by f.plain_name, f.id",
                (RowCallbackHandler) row -> each.accept(FirmRows.firm(row, 0)),
                office);
    }

    /** Others of the same name, whatever their legal form and place. */
    public List<Firm> sameName(String office, FirmDetails details) {
        return rows.ofCore(office, PlainFirm.of(details), NEAR);
    }

    /** Others that have the name of a union that a case began with. */
    public List<Firm> sameNameAsUnionsOf(String caseId) {
        List<Firm> own = rows.ofCase(caseId);
        return own.stream()
                .filter(firm -> firm.details().kind() == FirmKind.UNION)
                .flatMap(firm -> sameName(firm.office(), firm.details()).stream())
                .filter(other -> !own.contains(other))
                .distinct()
                .toList();
    }

    /**
     * Those that may be the same, though neither number, nor name and address say so: of the same name elsewhere, of
     * another legal form, or misspelt.
     */
    public List<Firm> near(String office, FirmDetails details) {
        PlainFirm plain = PlainFirm.of(details);
        if (plain.core().length() < FirmPart.LEAST) {
            return List.of();
        }
        Map<String, Firm> near = new LinkedHashMap<>();
        Stream.concat(
                        rows.ofCore(office, plain, NEAR).stream(),
                        Stream.concat(
                                        rows
                                                .ofBeginning(office, plain.kind(), beginning(plain.core()), LOOKED_AT)
                                                .stream(),
                                        ofEnding(office, plain))
                                .filter(other -> Nearest.isMistyped(
                                        plain.core(),
                                        PlainFirm.of(other.details()).core())))
                .forEach(other -> near.putIfAbsent(other.id(), other));
        return near.values().stream().limit(NEAR).toList();
    }

    private Stream<Firm> ofEnding(String office, PlainFirm plain) {
        String ending = plain.core().substring(Math.max(0, plain.core().length() - BEGINNING));
        Led led = ending.isBlank() ? null : Led.of(office, List.of(plain.kind()), ending, LOOKED_AT);
        return led == null
                ? Stream.of()
                : jdbc
                        .query(
                                "select " + FirmRows.COLUMNS + " from (" + led.text
                                        + ") led join ln_firm f on f.id = led.firm_id",
                                FirmRows::firm,
                                led.values)
                        .stream();
    }

    private static String beginning(String core) {
        return core.substring(0, Math.min(BEGINNING, core.length()));
    }

    /** What leads to candidates: a query of their ids. */
    private record Led(String text, Object[] values) {

        static @Nullable Led of(String office, Collection<FirmKind> kinds, String typed, int most) {
            List<String> meant = FirmPart.meant(typed);
            if (meant.isEmpty() || kinds.isEmpty()) {
                return null;
            }
            List<Object> values = new ArrayList<>(List.of(office));
            kinds.forEach(kind -> values.add(kind.name()));
            meant.forEach(text -> values.add(text + "%"));
            String begins = meant.stream().map(text -> "part like ?").collect(Collectors.joining(" or ", "(", ")"));
            return new Led(
                    "select distinct firm_id from ln_firm_part where office = ? and kind in (" + marks(kinds) + ") and "
                            + begins + " limit " + most,
                    values.toArray());
        }

        static Led all(String office, Collection<FirmKind> kinds) {
            List<Object> values = new ArrayList<>(List.of(office));
            kinds.forEach(kind -> values.add(kind.name()));
            return new Led(
                    "select id as firm_id from ln_firm where office = ? and kind in (" + marks(kinds)
                            + ") order by plain_name, id limit " + (MOST + 1),
                    values.toArray());
        }

        private static String marks(Collection<FirmKind> kinds) {
            return kinds.stream().map(kind -> "?").collect(Collectors.joining(", "));
        }
    }
}
