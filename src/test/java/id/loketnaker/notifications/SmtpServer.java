package id.loketnaker.notifications;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server on a port of this machine, which may be stopped and started again. */
final class SmtpServer implements AutoCloseable {

    private final RefusingGreenMail server;

    SmtpServer() {
        this(0);
    }

    /** @param port 0 for any that is free */
    SmtpServer(int port) {
        server = new RefusingGreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void refuse(String address, String answer) {
        server.refuse(address, answer);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    List<String> subjects() {
        return Stream.of(server.getReceivedMessages())
                .map(SmtpServer::subject)
                .sorted()
                .toList();
    }

    /** Our channel to this server, also after it was stopped. */
    MailChannel channel() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port());
        Properties timeouts = new Properties();
        timeouts.setProperty("mail.smtp.connectiontimeout", "5000");
        timeouts.setProperty("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(timeouts);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return new MailChannel(
                beans.getBeanProvider(JavaMailSender.class), new MailSettings("127.0.0.1", "layanan@melati.test"));
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
