package id.loketnaker.engine.access;

import id.loketnaker.casework.Heads;
import id.loketnaker.casework.PresentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the doors, which JAX-RS makes without the application, who leads an office or a unit. */
@Component
class HeadsAtTheDoor {

    private static volatile @Nullable Heads heads;

    HeadsAtTheDoor(Heads known) {
        heads = known;
    }

    static boolean include(PresentUser user) {
        Heads known = heads;
        return known != null && known.isHead(user);
    }
}
