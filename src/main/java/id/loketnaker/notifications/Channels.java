package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The channel of each kind: the one that is connected, or one that only records. */
@Component
class Channels {

    private final Map<ContactChannel, Channel> byKind = new EnumMap<>(ContactChannel.class);

    Channels(List<Channel> connectable) {
        for (ContactChannel kind : ContactChannel.values()) {
            byKind.put(kind, new RecordingChannel(kind));
        }
        connectable.stream().filter(Channel::isConnected).forEach(channel -> byKind.put(channel.kind(), channel));
    }

    Channel of(ContactChannel kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }
}
