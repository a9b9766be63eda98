package id.loketnaker.engine.happenings;

/** An administrator deleted a user. */
public record UserDeleted(String userId) {}
