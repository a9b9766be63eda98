package id.loketnaker.notifications;

import id.loketnaker.notifications.UndeliverableException.Reach;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads out of what the mail library threw whether the mail may go later, and says so in Indonesian. */
final class MailFailures {

    private static final int PERMANENT = 500;

    private MailFailures() {}

    static UndeliverableException understood(MailException thrown) {
        if (thrown instanceof MailAuthenticationException) {
            return new UndeliverableException(
                    Reach.UNREACHABLE, "Server surel menolak nama pengguna atau kata sandinya.", thrown);
        }
        List<Throwable> chain = chain(thrown);
        return first(chain, SMTPAddressFailedException.class)
                .map(refused -> answered(
                        "Alamat " + refused.getAddress() + " ditolak", refused.getReturnCode(), refused, thrown))
                .or(() -> first(chain, SMTPSendFailedException.class).map(refused -> refused(refused, thrown)))
                .orElseGet(() -> new UndeliverableException(
                        Reach.UNREACHABLE, "Server surel tidak dapat dihubungi: " + lastMessage(chain), thrown));
    }

    /** A server that does not let us send at all is one to be set right, and no fault of this notice. */
    private static UndeliverableException refused(SMTPSendFailedException refused, MailException thrown) {
        boolean beforeTheRecipient = Objects.toString(refused.getCommand(), "").startsWith("MAIL");
        return beforeTheRecipient
                ? new UndeliverableException(
                        Reach.UNREACHABLE, "Server surel tidak menerima pengirim ini: " + oneLine(refused), thrown)
                : answered("Surel ditolak", refused.getReturnCode(), refused, thrown);
    }

    private static UndeliverableException answered(String what, int code, Throwable answer, MailException thrown) {
        return new UndeliverableException(
                code >= PERMANENT ? Reach.NEVER : Reach.LATER, "%s: %s".formatted(what, oneLine(answer)), thrown);
    }

    private static String oneLine(Throwable answer) {
        return Objects.toString(answer.getMessage(), "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Causes of causes, also those that the mail library and Spring keep beside the usual chain. */
    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        List<Throwable> next = new ArrayList<>(List.of(thrown));
        while (!next.isEmpty()) {
            Throwable each = next.remove(0);
            if (each == null || chain.contains(each)) {
                continue;
            }
            chain.add(each);
            if (each instanceof MailSendException several) {
                next.addAll(List.of(several.getMessageExceptions()));
            }
            if (each instanceof MessagingException mail && mail.getNextException() != null) {
                next.add(mail.getNextException());
            }
            if (each.getCause() != null) {
                next.add(each.getCause());
            }
        }
        return chain;
    }

    private static String lastMessage(List<Throwable> chain) {
        return Objects.toString(chain.get(chain.size() - 1).getMessage(), "tanpa keterangan");
    }
}
