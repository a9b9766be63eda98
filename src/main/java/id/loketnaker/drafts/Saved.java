package id.loketnaker.drafts;

import java.time.Instant;

/** A draft was saved: when, in whole seconds, and as which version. */
public record Saved(Instant at, int version) {}
