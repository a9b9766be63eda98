package id.loketnaker.engine.answers;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** What the database means, by the class of its SQL state, which is the same on H2 and MySQL. */
final class DatabaseRefusals {

    private DatabaseRefusals() {}

    static Optional<Refusal> of(Throwable cause) {
        if (!(cause instanceof SQLException failed)) {
            return Optional.empty();
        }
        String state = Objects.toString(failed.getSQLState(), "");
        if (state.startsWith("22")) {
            return Optional.of(Refusal.of(
                    Refusal.BAD_REQUEST,
                    "Ada isian yang terlalu panjang, terlalu besar, atau bukan tanggal yang dapat disimpan."));
        }
        if (state.startsWith("23")) {
            return Optional.of(Refusal.of(
                    Refusal.CONFLICT, "Yang sama sudah ada, atau yang dirujuk tidak ada lagi. Muat ulang halamannya."));
        }
        if (state.startsWith("40") || state.equals("HYT00")) {
            return Optional.of(Refusal.of(Refusal.CONFLICT, null));
        }
        return Optional.empty();
    }
}
