package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was written down.
 *
 * @param recipient {@code pemohon}, or the user id of an official
 * @param caseId {@code null} when it tells of several cases
 * @param about file of the text, or id of the task in the diagram
 * @param tries how often it was tried in vain
 * @param nextTryAt of a notice that waits
 * @param settledAt when it was sent, recorded, given up or called off
 */
public record Notice(
        String id,
        String recipient,
        @Nullable String caseId,
        String office,
        String about,
        ContactChannel channel,
        String address,
        String senderName,
        @Nullable String replyTo,
        String subject,
        String body,
        NoticeState state,
        int tries,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant settledAt,
        @Nullable String lastError) {

    public boolean isForApplicant() {
        return recipient.equals(NewNotice.APPLICANT);
    }
}
