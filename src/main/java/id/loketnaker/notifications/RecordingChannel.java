package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;

/** Stands where no provider is connected: its notices stay on record, for an official to tell the applicant by hand. */
record RecordingChannel(ContactChannel kind) implements Channel {

    @Override
    public boolean isConnected() {
        return false;
    }

    @Override
    public void send(Notice notice) {
        throw new IllegalStateException("Kanal " + kind.id() + " belum tersambung");
    }
}
