package id.loketnaker.engine.happenings;

/**
 * A case began with the start form that an official had open in Tasklist.
 *
 * @param service key of its process
 */
public record StartFormSent(String official, String office, String service) {}
