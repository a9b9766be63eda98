package id.loketnaker.notifications;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** From whom mails come. Asked for at the start, so that a missing address is not found out by the first applicant. */
@Component
class MailSettings {

    private static final String FROM = "loketnaker.notices.from";

    private final @Nullable InternetAddress from;

    MailSettings(@Value("${spring.mail.host:}") String host, @Value("${" + FROM + ":}") String from) {
        this.from = host.isBlank() ? null : checked(from);
    }

    /** The address of the sender; {@code null} when mail is off. */
    @Nullable
    InternetAddress from() {
        return from;
    }

    private static InternetAddress checked(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            if (address.getAddress().indexOf('@') > 0) {
                return address;
            }
        } catch (AddressException notAnAddress) {
            // told below
        }
        throw new InvalidConfigurationPropertyValueException(
                FROM,
                from,
                "Isi dengan alamat surel pengirim pemberitahuan (LOKETNAKER_MAIL_FROM), misalnya layanan@kantor.go.id;"
                        + " atau kosongkan spring.mail.host bila surel tidak dipakai.");
    }
}
