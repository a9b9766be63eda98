package id.loketnaker.servicepack;

import org.jspecify.annotations.Nullable;

/**
 * A role of an office; its id is the id of the group that holds it. Without a superior it is the head of the office.
 */
public record Role(
        String id,
        String name,
        @Nullable String unit,
        @Nullable String superior) {}
