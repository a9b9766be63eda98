package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what, and on which way.
 *
 * @param recipient {@link #APPLICANT}, or the user id of an official
 * @param caseId {@code null} when it tells of several cases
 * @param about file of the text, or id of the task in the diagram
 * @param senderName of the office, as the recipient reads it
 * @param replyTo mail address of the office, or {@code null} when it has none
 */
public record Message(
        String recipient,
        @Nullable String caseId,
        String office,
        String about,
        ContactChannel channel,
        String address,
        String senderName,
        @Nullable String replyTo,
        String subject,
        String body) {

    static final String APPLICANT = "pemohon";

    private static final int LONGEST_SUBJECT = 200;

    public Message {
        subject = oneLine(subject);
    }

    /** A subject is one short line: whatever a form put into it, it must not become another header. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST_SUBJECT) {
            return line;
        }
        int end =
                Character.isHighSurrogate(line.charAt(LONGEST_SUBJECT - 2)) ? LONGEST_SUBJECT - 2 : LONGEST_SUBJECT - 1;
        return line.substring(0, end) + "…";
    }

    public boolean isForApplicant() {
        return recipient.equals(APPLICANT);
    }
}
