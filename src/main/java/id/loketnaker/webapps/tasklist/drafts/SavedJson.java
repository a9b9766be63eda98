package id.loketnaker.webapps.tasklist.drafts;

/**
 * What was saved.
 *
 * @param savedAt local time of the office with its offset
 * @param version of which the next save tells that it knows it
 */
public record SavedJson(String savedAt, int version) {}
