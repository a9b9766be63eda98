package id.loketnaker.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What officials are called now, and what they were called when they did something. */
public final class NamesOfDay {

    /** @param until when it ceased to be theirs */
    public record Former(String userId, Instant until, String name) {}

    private final Map<String, String> now;
    private final Map<String, List<Former>> former;

    public NamesOfDay(Map<String, String> now, Collection<Former> former) {
        this.now = Map.copyOf(now);
        this.former = former.stream()
                .sorted(Comparator.comparing(Former::until))
                .collect(Collectors.groupingBy(Former::userId));
    }

    /** By user id; who is no longer known, or has no name, is not in it. */
    public Map<String, String> now() {
        return now;
    }

    /** The name that an official had at a moment, else the id; null for nobody. */
    public @Nullable String at(@Nullable String userId, Instant when) {
        return userId == null
                ? null
                : former.getOrDefault(userId, List.of()).stream()
                        .filter(name -> when.isBefore(name.until()))
                        .findFirst()
                        .map(Former::name)
                        .orElseGet(() -> now.getOrDefault(userId, userId));
    }
}
