package id.loketnaker.webapps.cockpit.officials;

import org.jspecify.annotations.Nullable;

/**
 * A new official as the dialog sends it.
 *
 * @param office id of the tenant
 * @param role of that office, or one that stands beside the roles of all offices
 */
public record OfficialInput(
        @Nullable String id,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String password,
        @Nullable String office,
        @Nullable String role) {}
