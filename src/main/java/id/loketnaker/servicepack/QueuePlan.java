package id.loketnaker.servicepack;

import org.jspecify.annotations.Nullable;

/**
 * That applicants of a service wait with a number, as {@code antrean} in {@code layanan.yaml} says it. Services of an
 * office with the same letters share one queue.
 *
 * @param letters before its numbers: one or two capitals
 * @param name on ticket and screen; null for the name of the service
 * @param field of the start form that the number is filled into; null for none
 */
public record QueuePlan(
        String letters, @Nullable String name, @Nullable String field) {}
