package id.loketnaker.firms;

import id.loketnaker.firms.FirmChanges.Cause;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.values.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes firms and unions over from the lines of a workbook. First a plan, in which nothing is written; then all of it,
 * or nothing.
 */
@Service
public class FirmImport {

    /** So many lines are taken at once. */
    public static final int MOST = 5000;

    /**
     * A line as it came.
     *
     * @param number in the workbook, from 1
     * @param kind in words; empty for a firm
     */
    public record Line(int number, String kind, String name, String nib, String npwp, String address, String branch) {}

    /** What would come of a line. */
    public enum Outcome {
        NEW,
        /** It says something of a firm that the register does not know. */
        COMPLETES,
        /** The register knows all of it. */
        KNOWN,
        /** It may be a firm of the register or a line above: an official says whether it is another. */
        ASKED,
        REFUSED
    }

    /**
     * A line and what would come of it.
     *
     * @param told why it is refused, or what it is like; empty where there is nothing to tell
     */
    public record Planned(Line line, Outcome outcome, String told) {}

    /**
     * What would come of a workbook.
     *
     * @param mark of exactly this plan, by which it can be told from another
     */
    public record Plan(List<Planned> lines, String mark) {

        public Plan {
            lines = List.copyOf(lines);
        }

        public Map<Outcome, Integer> counts() {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            lines.forEach(each -> counts.merge(each.outcome, 1, Integer::sum));
            return counts;
        }
    }

    private final FirmSearch search;
    private final FirmRows rows;
    private final FirmChanges changes;

    FirmImport(FirmSearch search, FirmRows rows, FirmChanges changes) {
        this.search = search;
        this.rows = rows;
        this.changes = changes;
    }

    /** Nothing is written. */
    @Transactional(readOnly = true)
    public Plan plan(String office, List<Line> lines) {
        return new Reckoning(office).plan(lines, Set.of(), null);
    }

    /**
     * Takes all lines over that the plan calls new or completing.
     *
     * @param seen the mark of the plan that an official saw
     * @param others numbers of the lines that are others than those they are like
     * @throws FirmRefusedException when the plan would be another one by now
     */
    @Transactional
    public Plan take(String office, List<Line> lines, String seen, Collection<Integer> others, String official) {
        if (!plan(office, lines).mark.equals(seen)) {
            throw new FirmRefusedException("Daftar berubah sejak pratinjau. Lihat pratinjaunya sekali lagi.");
        }
        try {
            return new Reckoning(office).plan(lines, new HashSet<>(others), official);
        } catch (DuplicateKeyException enteredMeanwhile) {
            throw new FirmRefusedException("Daftar berubah sejak pratinjau. Lihat pratinjaunya sekali lagi.");
        }
    }

    /** One round through the lines, over the register as it is and the lines above. */
    private final class Reckoning {

        private final String office;
        private final Map<String, Firm> byNumber = new HashMap<>();
        private final Map<String, Firm> byPlace = new HashMap<>();
        private final Map<String, List<Firm>> byCore = new HashMap<>();
        private final Map<String, Integer> lineOf = new HashMap<>();

        Reckoning(String office) {
            this.office = office;
            search.all(office, this::know);
        }

        private void know(Firm firm) {
            PlainFirm plain = PlainFirm.of(firm.details());
            String number = plain.numberKey();
            if (number != null) {
                byNumber.put(number, firm);
            }
            byPlace.put(key(plain, plain.placeKey()), firm);
            byCore.computeIfAbsent(key(plain, plain.core()), core -> new ArrayList<>())
                    .add(firm);
        }

        private void forget(Firm firm) {
            PlainFirm plain = PlainFirm.of(firm.details());
            byNumber.remove(Objects.toString(plain.numberKey(), ""));
            byPlace.remove(key(plain, plain.placeKey()));
            byCore.getOrDefault(key(plain, plain.core()), new ArrayList<>())
                    .removeIf(each -> each.id().equals(firm.id()));
        }

        private static String key(PlainFirm plain, String key) {
            return plain.kind() + "|" + key;
        }

        /** @param official who takes them over; null when nothing is written */
        Plan plan(List<Line> lines, Set<Integer> others, @Nullable String official) {
            Writing writing = official == null ? null : new Writing(office, official);
            List<Planned> planned = new ArrayList<>();
            Fingerprint mark = new Fingerprint();
            for (Line line : lines) {
                Planned each = plan(line, others.contains(line.number), writing);
                planned.add(each);
                mark.add((line + "|" + each.outcome + "|" + each.told + "\n").getBytes(StandardCharsets.UTF_8));
            }
            if (writing != null) {
                writing.end();
            }
            return new Plan(planned, mark.hex());
        }

        private Planned plan(Line line, boolean isOther, @Nullable Writing writing) {
            Optional<FirmKind> kind = line.kind.isBlank() ? Optional.of(FirmKind.FIRM) : FirmKind.of(line.kind);
            if (kind.isEmpty()) {
                return new Planned(line, Outcome.REFUSED, "Jenis diisi perusahaan atau serikat.");
            }
            FirmDetails details =
                    FirmDetails.entered(kind.get(), line.name, line.nib, line.npwp, line.address, line.branch);
            List<String> objections = details.objections();
            if (!objections.isEmpty()) {
                return new Planned(line, Outcome.REFUSED, String.join(" ", objections));
            }
            PlainFirm plain = PlainFirm.of(details);
            Firm numbered = plain.numberKey() == null ? null : byNumber.get(plain.numberKey());
            Firm placed = byPlace.get(key(plain, plain.placeKey()));
            if (numbered != null && placed != null && !numbered.id().equals(placed.id())) {
                return new Planned(
                        line,
                        Outcome.REFUSED,
                        "NIB milik %s, tetapi nama dan alamat milik %s.".formatted(shown(numbered), shown(placed)));
            }
            if (numbered != null) {
                return known(line, numbered, details, plain, writing);
            }
            if (placed != null) {
                return isOfAnotherNumber(placed, plain)
                        ? new Planned(
                                line,
                                Outcome.REFUSED,
                                "Nama dan alamat sama dengan %s, tetapi NIB berbeda.".formatted(shown(placed)))
                        : known(line, placed, details, plain, writing);
            }
            List<Firm> alike = byCore.getOrDefault(key(plain, plain.core()), List.of());
            if (!alike.isEmpty() && !isOther) {
                return new Planned(line, Outcome.ASKED, "Bernama sama dengan %s.".formatted(shown(alike.get(0))));
            }
            Firm made = writing == null ? new Firm("baris " + line.number, office, details, 0) : writing.make(details);
            lineOf.put(made.id(), line.number);
            know(made);
            return new Planned(line, Outcome.NEW, "");
        }

        private Planned known(Line line, Firm firm, FirmDetails details, PlainFirm plain, @Nullable Writing writing) {
            Integer above = lineOf.get(firm.id());
            if (above != null) {
                return new Planned(line, Outcome.REFUSED, "Sama dengan baris %d.".formatted(above));
            }
            if (!PlainFirm.of(firm.details()).core().equals(plain.core())) {
                return new Planned(
                        line,
                        Outcome.REFUSED,
                        "NIB sudah milik %s. Bila namanya berubah, betulkan di daftar.".formatted(shown(firm)));
            }
            FirmDetails whole = firm.details().completedBy(details);
            if (whole.equals(firm.details())) {
                return new Planned(line, Outcome.KNOWN, "");
            }
            Firm after = writing == null
                    ? new Firm(firm.id(), office, whole, firm.version())
                    : writing.complete(firm, whole);
            forget(firm);
            know(after);
            lineOf.put(after.id(), line.number);
            return new Planned(line, Outcome.COMPLETES, "Melengkapi %s.".formatted(shown(firm)));
        }

        private String shown(Firm firm) {
            Integer above = lineOf.get(firm.id());
            String where = above == null ? "" : " (baris %d)".formatted(above);
            String address = firm.details().address();
            return firm.details().name() + (address.isEmpty() ? "" : ", " + address) + where;
        }
    }

    private static boolean isOfAnotherNumber(Firm firm, PlainFirm plain) {
        return !firm.details().nib().isEmpty() && !plain.nib().isEmpty();
    }

    /** Writes what is taken over. */
    private final class Writing {

        private final String office;
        private final String official;
        private final List<Object[]> told = new ArrayList<>();

        Writing(String office, String official) {
            this.office = office;
            this.official = official;
        }

        Firm make(FirmDetails details) {
            Firm firm = rows.insert(office, details, false);
            told.add(changes.row(firm.id(), cause(FirmChange.Kind.IMPORTED), null, details));
            return firm;
        }

        Firm complete(Firm firm, FirmDetails whole) {
            Firm now = rows.lock(office, firm.id())
                    .filter(each -> each.version() == firm.version())
                    .orElseThrow(() -> new FirmRefusedException(
                            "Daftar berubah sejak pratinjau. Lihat pratinjaunya sekali lagi."));
            told.add(changes.row(firm.id(), cause(FirmChange.Kind.COMPLETED), firm.details(), whole));
            return rows.update(now, whole, false);
        }

        void end() {
            changes.addAll(told);
        }

        private Cause cause(FirmChange.Kind kind) {
            return new Cause(kind, official, null, null);
        }
    }
}
