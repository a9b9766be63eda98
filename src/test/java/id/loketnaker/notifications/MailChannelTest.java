package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What arrives at a real SMTP server, and when mail is off. */
class MailChannelTest {

    private final SmtpServer smtp = new SmtpServer();

    @AfterEach
    void stop() {
        smtp.close();
    }

    @Test
    void every_letter_arrives_as_it_was_written() throws Exception {
        String body = "Yth. Ibu Siti Nurhalizá,\n\nIzin \"Café Melati\" belum lengkap 😀 – mohon dilengkapi.\n";

        smtp.channel().send(Notices.waiting("n-1", Notices.SITI, "Berkas kurang: Café Melati 😀", body));

        MimeMessage message = smtp.received().get(0);
        assertThat(message.getSubject()).isEqualTo("Berkas kurang: Café Melati 😀");
        assertThat(String.valueOf(message.getContent()).replace("\r\n", "\n")).isEqualToIgnoringNewLines(body);
        assertThat(message.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("layanan@melati.test");
        assertThat(from.getPersonal()).isEqualTo("Dinas Tenaga Kerja Mélati");
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("dinas@melati.test"));
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(Notices.SITI));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_notice_is_the_same_message_each_time_it_is_sent() throws Exception {
        Notice notice = Notices.waiting("n-1", Notices.SITI, "Dua kali", "Isi");

        smtp.channel().send(notice);
        smtp.channel().send(notice);

        assertThat(smtp.received()).extracting(MimeMessage::getMessageID).containsOnly("<n-1@melati.test>");
    }

    @Test
    void without_a_host_mail_is_off() {
        runner().run(context ->
                assertThat(context.getBean(MailChannel.class).isConnected()).isFalse());
        runner().withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context.getBean(MailChannel.class).isConnected())
                        .isFalse());
    }

    @Test
    void with_a_host_it_is_on_and_needs_an_address_to_send_from() {
        runner().withPropertyValues("spring.mail.host=localhost", "loketnaker.notices.from=layanan@melati.test")
                .run(context -> assertThat(context.getBean(MailChannel.class).isConnected())
                        .isTrue());
        runner().withPropertyValues("spring.mail.host=localhost", "loketnaker.notices.from=bukan alamat")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("loketnaker.notices.from"));
        runner().withPropertyValues("spring.mail.host=localhost")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("LOKETNAKER_MAIL_FROM"));
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(MailSettings.class, MailChannel.class);
    }
}
