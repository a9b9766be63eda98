package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Notices for tests. */
final class Notices {

    static final String SITI = "siti@contoh.test";

    private Notices() {}

    static Message byMail(@Nullable String caseId, String subject) {
        return by(ContactChannel.MAIL, SITI, caseId, subject);
    }

    static Message by(ContactChannel channel, String address, @Nullable String caseId, String subject) {
        return new Message(
                Message.APPLICANT,
                caseId,
                "melati",
                "pemberitahuan/berkas-diterima.txt",
                channel,
                address,
                "Dinas Tenaga Kerja Melati",
                "dinas@melati.test",
                subject,
                "Berkas Anda sudah kami terima.");
    }

    /** A notice as the sender finds it. */
    static Notice waiting(String id, String address, String subject, String body) {
        return new Notice(
                id,
                new Message(
                        Message.APPLICANT,
                        null,
                        "melati",
                        "pemberitahuan/berkas-diterima.txt",
                        ContactChannel.MAIL,
                        address,
                        "Dinas Tenaga Kerja Mélati",
                        "dinas@melati.test",
                        subject,
                        body),
                NoticeState.WAITING,
                0,
                Instant.parse("2026-08-03T00:00:00Z"),
                Instant.parse("2026-08-03T00:00:00Z"),
                null,
                null);
    }
}
