package id.loketnaker.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a release said of its own database.
 *
 * @param now when it was left
 * @param figures by {@code office/service} and what is counted
 * @param books lines of each register book, by {@code office/book}
 * @param running the cases that wait
 */
record Release(Instant now, Map<String, Integer> figures, Map<String, Integer> books, List<KeptCase> running) {}
