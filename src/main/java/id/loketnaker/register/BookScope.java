package id.loketnaker.register;

import java.time.Instant;
import java.util.List;

/**
 * What a register book is about.
 *
 * @param services process keys
 * @param from included
 * @param until not included
 */
public record BookScope(String office, List<String> services, Instant from, Instant until) {

    public BookScope {
        services = List.copyOf(services);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("Buku ini belum menyebut layanan.");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Tanggal akhir lebih awal daripada tanggal mulai.");
        }
    }
}
