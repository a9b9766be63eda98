package id.loketnaker.documents;

import java.time.Instant;

/** Somebody opened or downloaded a document. */
public record DocumentRead(String documentId, String by, Instant at) {}
