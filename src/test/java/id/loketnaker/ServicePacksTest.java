package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import org.junit.jupiter.api.Test;

/** Walks all packs of the project; what is wrong with them is the message of the failure. */
class ServicePacksTest {

    @Test
    void every_pack_is_valid() {
        assertThatCode(() -> new ServicePackReader()
                        .readAll(PackLocation.of("classpath:/processes/").packs()))
                .doesNotThrowAnyException();
    }
}
