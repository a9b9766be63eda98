package id.loketnaker.trial;

/** A user who acts in one role of one office. */
record Actor(String user, String role, String office) {}
