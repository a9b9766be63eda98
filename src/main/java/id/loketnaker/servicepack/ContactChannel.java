package id.loketnaker.servicepack;

import java.util.Optional;
import java.util.stream.Stream;

/** The ways on which a person may be told. */
public enum ContactChannel {
    MAIL("surel"),
    SMS("sms"),
    WHATSAPP("whatsapp");

    private final String id;

    ContactChannel(String id) {
        this.id = id;
    }

    /** As forms and files write it. */
    public String id() {
        return id;
    }

    public static Optional<ContactChannel> of(String id) {
        return Stream.of(values()).filter(channel -> channel.id.equals(id)).findFirst();
    }
}
