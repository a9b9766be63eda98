package id.loketnaker.tracking;

import id.loketnaker.values.PublicUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public finds what papers point to. */
@Component
public class PublicAddresses {

    private final PublicUrl publicUrl;
    private final boolean open;

    /** @param open whether there are public pages at all */
    PublicAddresses(
            @Value("${loketnaker.public-url}") PublicUrl publicUrl,
            @Value("${loketnaker.public.enabled:true}") boolean open) {
        this.publicUrl = publicUrl;
        this.open = open;
    }

    /** Where a case is looked up by hand; nothing when there are no public pages. */
    public Optional<String> ofTracking() {
        return open ? Optional.of(publicUrl + "/publik/lacak") : Optional.empty();
    }

    /** The screen in the waiting room of the office that has the code. */
    public Optional<String> ofWaitingRoom(String code) {
        return open ? Optional.of(publicUrl + "/publik/antrean/" + code) : Optional.empty();
    }

    /**
     * Where a case is looked up, for a QR code, with the number of the case and the code, which stands behind the
     * {@code #}: it is never sent, and so stands in no log.
     */
    public Optional<String> ofTracking(String number, String code) {
        return ofTracking()
                .map(address -> address + "?nomor=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "#" + code);
    }
}
