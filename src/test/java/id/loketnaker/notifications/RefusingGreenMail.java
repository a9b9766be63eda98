package id.loketnaker.notifications;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An SMTP server that knows some addresses which it takes no mail for, or from. */
final class RefusingGreenMail extends GreenMail {

    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

    RefusingGreenMail(ServerSetup setup) {
        super(setup);
        ANSWERS.clear();
    }

    /** @param answer of the server to such a recipient or sender, {@code 550 …} */
    void refuse(String address, String answer) {
        ANSWERS.put(address, answer);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return super.createServices(setups, new Refusing(managers));
    }

    private static final class Refusing extends Managers {

        private final Managers managers;

        Refusing(Managers managers) {
            this.managers = managers;
        }

        @Override
        public SmtpManager getSmtpManager() {
            return new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
                @Override
                public @Nullable String checkSender(SmtpState state, MailAddress address) {
                    return ANSWERS.get(address.getEmail());
                }

                @Override
                public @Nullable String checkRecipient(SmtpState state, MailAddress address) {
                    return ANSWERS.get(address.getEmail());
                }
            };
        }

        @Override
        public UserManager getUserManager() {
            return managers.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return managers.getImapHostManager();
        }
    }
}
