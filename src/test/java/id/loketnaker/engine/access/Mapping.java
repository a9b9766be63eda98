package id.loketnaker.engine.access;

import java.util.Set;

/** One request that the server answers, as {@code GET /task/{id}}, and for whom it is. */
record Mapping(String verb, String path, Audience audience) {

    /** Queries come as a body too. */
    private static final Set<String> QUERIES = Set.of(
            "/task",
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/job",
            "/job-definition",
            "/external-task",
            "/group");

    /** What is looked for is in the body, never in the address. */
    private static final Set<String> OUR_SEARCHES = Set.of(
            "/cockpit/plugin/loketnaker-cockpit/{engine}/cases",
            "/cockpit/plugin/loketnaker-cockpit/{engine}/audit",
            "/cockpit/plugin/loketnaker-cockpit/{engine}/audit/csv",
            "/tasklist/plugin/loketnaker/{engine}/books/{office}/{book}",
            "/tasklist/plugin/loketnaker/{engine}/books/{office}/{book}/print",
            "/tasklist/plugin/loketnaker/{engine}/books/{office}/{book}/xlsx");

    static Mapping of(String text, AccessTable table) {
        String verb = text.substring(0, text.indexOf(' '));
        String path = text.substring(text.indexOf(' ') + 1);
        return new Mapping(verb, path, table.audienceOf(verb, path));
    }

    boolean reads() {
        return verb.equals("GET") || verb.equals("OPTIONS") || verb.equals("POST") && isQuery();
    }

    private boolean isQuery() {
        String list = path.replaceFirst("/count$", "");
        return QUERIES.contains(list)
                || list.matches("/history/.*(?<!/delete|removal-time|cleanup)")
                || list.startsWith("/cockpit/plugin/base/")
                || list.startsWith("/filter/{id}/")
                || path.equals("/filter/{id}/count")
                || OUR_SEARCHES.contains(path);
    }

    boolean ofEngine() {
        return !path.matches("/(admin|cockpit|tasklist|welcome)/.*");
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
