package id.loketnaker.engine.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * For whom each resource is, read from {@code access/resources.txt}. The longest line that fits counts; what fits
 * none is closed.
 */
final class AccessTable {

    private static final String ALL_BELOW = "/**";

    private final Map<String, Audience> exact = new LinkedHashMap<>();
    private final Map<String, Audience> below =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private AccessTable(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::add);
    }

    static AccessTable read() {
        try (InputStream file = AccessTable.class.getResourceAsStream("/access/resources.txt")) {
            if (file == null) {
                throw new IllegalStateException("access/resources.txt is missing");
            }
            return new AccessTable(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        String path = words.get(words.size() - 2);
        Audience audience = Audience.of(words.get(words.size() - 1));
        boolean wholesale = path.endsWith(ALL_BELOW);
        if (wholesale != words.get(0).equals("*") || wholesale && !audience.mayBeWholesale()) {
            throw new IllegalArgumentException("Not for many at once: " + line);
        }
        List<String> places = wholesale
                ? List.of(path.substring(0, path.length() - ALL_BELOW.length()))
                : words.subList(0, words.size() - 2).stream()
                        .map(method -> method + " " + path)
                        .toList();
        for (String place : places) {
            if ((wholesale ? below : exact).put(place, audience) != null) {
                throw new IllegalArgumentException("Twice in the table: " + line);
            }
        }
    }

    /** @param path as {@link ResourceName} writes it */
    Audience audienceOf(String method, String path) {
        return decision(method, path).orElse(Audience.CLOSED);
    }

    Optional<Audience> decision(String method, String path) {
        Audience one = exact.get(method + " " + path);
        return one != null
                ? Optional.of(one)
                : below.entrySet().stream()
                        .filter(line -> path.equals(line.getKey()) || path.startsWith(line.getKey() + "/"))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The lines that name one resource, as {@code GET /task/{id}}. */
    Set<String> named() {
        return new HashSet<>(exact.keySet());
    }
}
