package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;
import java.util.function.Consumer;

/** A channel for mail that does what a test says. */
record TestChannel(Consumer<Notice> sending) implements Channel {

    @Override
    public ContactChannel kind() {
        return ContactChannel.MAIL;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public void send(Notice notice) {
        sending.accept(notice);
    }
}
