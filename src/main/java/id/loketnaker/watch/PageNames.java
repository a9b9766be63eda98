package id.loketnaker.watch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page or resource is called in figures: the place of its address that names what it is, and never the one that
 * names a case, a user or an office. Whoever asks for addresses that nobody serves makes no new names.
 */
final class PageNames {

    static final String OTHERS = "others";

    private static final int MOST = 200;
    private static final String WORD = "([a-z][a-z-]{1,40})(?:/.*)?";

    /** Prefixes of names, by addresses, of which no two are alike. */
    private static final Map<Pattern, String> PAGES = Map.ofEntries(
            Map.entry(Pattern.compile("/camunda/app/([a-z]+)/default/?"), "page/"),
            Map.entry(Pattern.compile("/camunda/api/tasklist/plugin/[a-z-]+/(?:default/)?" + WORD), "tasklist/"),
            Map.entry(Pattern.compile("/camunda/api/cockpit/plugin/[a-z-]+/(?:default/)?" + WORD), "cockpit/"),
            Map.entry(Pattern.compile("/camunda/api/admin/(auth|plugin|setup)/.*"), "admin/"),
            Map.entry(Pattern.compile("/camunda/api/engine/engine/default/" + WORD), "engine/"),
            Map.entry(Pattern.compile("/engine-rest/(?!engine/)" + WORD), "rest/"),
            Map.entry(Pattern.compile("/engine-rest/engine/default/" + WORD), "rest/"),
            Map.entry(Pattern.compile("/(publik|surat)(?:/.*)?"), "public/"));

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * @param path without query
     * @param served whether it was answered and not refused
     */
    String of(String path, boolean served) {
        return PAGES.entrySet().stream()
                .flatMap(page -> name(page.getKey().matcher(path), page.getValue()).stream())
                .findFirst()
                .filter(name -> known.contains(name) || served && known.size() < MOST && known.add(name))
                .orElse(OTHERS);
    }

    private static Optional<String> name(Matcher address, String prefix) {
        return address.matches() ? Optional.of(prefix + address.group(1)) : Optional.empty();
    }
}
