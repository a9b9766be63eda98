package id.loketnaker.engine.happenings;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on cases is to be told something by mail that is of no single case.
 *
 * @param eventKey what happened; the same event tells the same official once
 * @param office id of the office it is about
 * @param officeName as the sender is called
 * @param replyTo mail address of the office, where it has one
 * @param about what is told, in a word
 */
public record OfficialTold(
        String eventKey,
        Official to,
        String office,
        String officeName,
        @Nullable String replyTo,
        String about,
        String subject,
        String body) {}
