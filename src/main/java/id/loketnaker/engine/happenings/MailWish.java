package id.loketnaker.engine.happenings;

import java.util.Optional;
import java.util.stream.Stream;

/** When an official wants mail about tasks that run late. */
public enum MailWish {
    AT_ONCE("langsung"),
    DAILY("harian"),
    NEVER("tidak");

    private final String id;

    MailWish(String id) {
        this.id = id;
    }

    /** As it is kept and shown. */
    public String id() {
        return id;
    }

    public static Optional<MailWish> of(String id) {
        return Stream.of(values()).filter(wish -> wish.id.equals(id)).findFirst();
    }
}
