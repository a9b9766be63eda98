package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;

/** A way on which notices go out. A provider of SMS or WhatsApp is connected by one more of these. */
interface Channel {

    ContactChannel kind();

    /** Whether it is connected; what is written for one that is not is recorded and sent to nobody. */
    boolean isConnected();

    /**
     * Hands the notice over; when this returns, the other side has taken it.
     *
     * @throws UndeliverableException when the other side did not take it
     */
    void send(Notice notice) throws UndeliverableException;
}
