package id.loketnaker;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modules_call_only_whom_they_may() {
        ApplicationModules.of(LoketNakerApplication.class).verify();
    }
}
