package id.loketnaker.notifications;

import id.loketnaker.notifications.UndeliverableException.Reach;
import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.values.MailAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail by the office's SMTP server ({@code spring.mail.*}). A notice is the same message each time it is tried. */
@Component
class MailChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);

    private final @Nullable JavaMailSender server;
    private final @Nullable InternetAddress from;

    MailChannel(ObjectProvider<JavaMailSender> servers, MailSettings settings) {
        this.from = settings.from();
        this.server = from == null ? null : servers.getObject();
        if (server == null) {
            LOG.info("Surel tidak dikirim: spring.mail.host belum diisi. Pemberitahuan lewat surel hanya dicatat.");
        }
    }

    @Override
    public ContactChannel kind() {
        return ContactChannel.MAIL;
    }

    @Override
    public boolean isConnected() {
        return server != null;
    }

    @Override
    public void send(Notice notice) throws UndeliverableException {
        if (server == null || from == null) {
            throw new IllegalStateException("Surel belum diatur");
        }
        MimeMessage message = server.createMimeMessage();
        try {
            fill(message, notice, from);
        } catch (MessagingException | UnsupportedEncodingException unusable) {
            throw new UndeliverableException(
                    Reach.NEVER, "Alamat surel tidak dapat dipakai: " + unusable.getMessage(), unusable);
        }
        try {
            server.send(message);
        } catch (MailException refused) {
            throw MailFailures.understood(refused);
        }
    }

    private static void fill(MimeMessage message, Notice notice, InternetAddress from)
            throws MessagingException, UnsupportedEncodingException {
        String charset = StandardCharsets.UTF_8.name();
        if (!MailAddress.isOne(notice.message().address())) {
            throw new AddressException("bukan satu alamat yang benar");
        }
        message.setFrom(new InternetAddress(from.getAddress(), notice.message().senderName(), charset));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(notice.message().address(), true));
        message.setReplyTo(replyTo(notice));
        message.setSubject(notice.message().subject(), charset);
        message.setText(notice.message().body(), charset);
        message.setSentDate(Date.from(notice.createdAt()));
        message.setHeader("Content-Language", "id");
        message.setHeader("Auto-Submitted", "auto-generated"); // no answering machine answers it
        message.setHeader("Message-ID", "<%s@%s>".formatted(notice.id(), domainOf(from)));
    }

    /** Without a usable address of the office, answers go to the sender. */
    private static InternetAddress @Nullable [] replyTo(Notice notice) {
        try {
            return notice.message().replyTo() == null
                    ? null
                    : InternetAddress.parse(notice.message().replyTo(), true);
        } catch (AddressException notAnAddress) {
            return null;
        }
    }

    private static String domainOf(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }
}
