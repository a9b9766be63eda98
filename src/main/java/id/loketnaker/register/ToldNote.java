package id.loketnaker.register;

import java.time.Instant;

/**
 * A note on a case that somebody was told of and has not read yet.
 *
 * @param author user id
 */
public record ToldNote(String id, String caseId, String author, String text, Instant at) {}
