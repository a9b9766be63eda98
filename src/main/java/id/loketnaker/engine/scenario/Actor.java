package id.loketnaker.engine.scenario;

/** A user who acts in one role of one office. */
record Actor(String user, String role, String office) {}
