package id.loketnaker.servicepack.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram that was drawn from an older version takes back of the newer one: where it says what an older one
 * said, and the one in force says something else.
 */
public final class UndoneChanges {

    private static final int LONGEST = 120;
    private static final String ALL = "";

    /**
     * One of them.
     *
     * @param element its id, with its name where it has one
     * @param inForce what it says now; {@code null} when it is not there
     * @param sent what it would say
     * @param version of which it would be as before
     */
    public record Undone(
            String element,
            String what,
            @Nullable String inForce,
            @Nullable String sent,
            int version) {

        /** In Indonesian, without the element. */
        public String told() {
            if (what.equals(ALL)) {
                return inForce == null
                        ? "dihapus dari versi yang berlaku, muncul lagi seperti di versi %d".formatted(version)
                        : "ada di versi yang berlaku, hilang lagi seperti di versi %d".formatted(version);
            }
            return "%s: yang berlaku %s, yang dikirim %s seperti versi %d"
                    .formatted(what, quoted(inForce), quoted(sent), version);
        }

        /** The same of two that stand beside each other. */
        public String briefly() {
            return what.equals(ALL) ? "seluruhnya" : "%s %s menjadi %s".formatted(what, quoted(inForce), quoted(sent));
        }

        private static String quoted(@Nullable String value) {
            if (value == null) {
                return "tidak ada";
            }
            return "\"%s\"".formatted(value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value);
        }
    }

    private final DrawnElements inForce;
    private final DrawnElements sent;
    private final Map<Integer, DrawnElements> former;

    private UndoneChanges(DrawnElements inForce, DrawnElements sent, Map<Integer, DrawnElements> former) {
        this.inForce = inForce;
        this.sent = sent;
        this.former = former;
    }

    /**
     * None when one of the diagrams cannot be read.
     *
     * @param former older diagrams by their version, the newest first
     */
    public static List<Undone> between(byte[] inForce, byte[] sent, Map<Integer, byte[]> former) {
        Optional<DrawnElements> now = DrawnElements.of(inForce);
        Optional<DrawnElements> then = DrawnElements.of(sent);
        if (now.isEmpty() || then.isEmpty() || now.equals(then)) {
            return List.of();
        }
        Map<Integer, DrawnElements> read = new LinkedHashMap<>();
        former.forEach((version, diagram) -> DrawnElements.of(diagram)
                .filter(each -> !each.equals(now.get()))
                .ifPresent(each -> read.put(version, each)));
        return new UndoneChanges(now.get(), then.get(), read).all();
    }

    private List<Undone> all() {
        List<Undone> undone = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(inForce.byId().keySet());
        ids.addAll(sent.byId().keySet());
        for (String id : ids) {
            Map<String, String> now = inForce.byId().get(id);
            Map<String, String> then = sent.byId().get(id);
            if (now == null || then == null) {
                former.entrySet().stream()
                        .filter(version -> version.getValue().byId().containsKey(id) == (then != null))
                        .findFirst()
                        .ifPresent(version -> undone.add(new Undone(
                                label(id, now == null ? then : now),
                                ALL,
                                now == null ? null : id,
                                then == null ? null : id,
                                version.getKey())));
            } else if (!now.equals(then)) {
                undone.addAll(within(id, now, then));
            }
        }
        return undone;
    }

    private List<Undone> within(String id, Map<String, String> now, Map<String, String> then) {
        List<Undone> undone = new ArrayList<>();
        TreeSet<String> said = new TreeSet<>(now.keySet());
        said.addAll(then.keySet());
        for (String what : said) {
            if (!Objects.equals(now.get(what), then.get(what))) {
                former.entrySet().stream()
                        .filter(version -> version.getValue().says(id, what, then.get(what)))
                        .findFirst()
                        .ifPresent(version -> undone.add(
                                new Undone(label(id, now), what, now.get(what), then.get(what), version.getKey())));
            }
        }
        return undone;
    }

    private static String label(String id, @Nullable Map<String, String> said) {
        String name = said == null ? null : said.get(DrawnElements.NAME);
        return name == null || name.isBlank() ? id : "%s (%s)".formatted(name, id);
    }
}
