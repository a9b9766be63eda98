package id.loketnaker.notifications;

import id.loketnaker.servicepack.NoticeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What applicants are told when the counter has received their case, whatever the service. */
final class ReceiptText {

    /** Until when: the promise, or the law's limit. */
    static final String LIMIT = "batas";

    /** Where to look for oneself. */
    static final String ADDRESS = "alamatLacak";

    private static final String SUBJECT = "Perihal: ";

    private ReceiptText() {}

    static NoticeText read() {
        try {
            String text = new ClassPathResource("notices/tanda-terima.txt").getContentAsString(StandardCharsets.UTF_8);
            String subject = text.lines().findFirst().orElse("").substring(SUBJECT.length());
            return new NoticeText(
                    "tanda-terima", subject, text.substring(text.indexOf('\n')).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
