package id.loketnaker.webapps.cockpit.officials;

import org.jspecify.annotations.Nullable;

/** Whose account; not in the address, which stays in histories. */
public record LockInput(@Nullable String id) {}
