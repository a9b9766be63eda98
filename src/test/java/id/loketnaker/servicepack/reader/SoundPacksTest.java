package id.loketnaker.servicepack.reader;

import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of a pack that was read before, and what never is. */
class SoundPacksTest {

    private final ServicePackReader reader = new ServicePackReader();
    private final ServicePack pack = validPack().read();

    @Test
    void the_same_files_are_the_same_pack_whoever_read_them() {
        PackFiles copied = new PackFiles(
                pack.files().officeId(), pack.files().key(), pack.files().content());

        assertThat(new ServicePackReader().read(copied)).isSameAs(reader.read(pack.files()));
    }

    @Test
    void another_byte_is_another_pack() {
        PackFiles longer = with("layanan.yaml", text("layanan.yaml") + "\n# catatan\n");

        assertThat(reader.read(longer)).isNotSameAs(pack).isNotEqualTo(pack);
    }

    @Test
    void the_same_files_in_another_office_are_another_pack() {
        PackFiles elsewhere = new PackFiles("melati", pack.key(), pack.files().content());

        assertThat(reader.read(elsewhere).office().id()).isEqualTo("melati");
        assertThat(reader.read(pack.files()).office().id()).isEqualTo("mekarsari");
    }

    @Test
    void one_that_is_not_sound_is_refused_each_time() {
        PackFiles broken = with("layanan.yaml", "nama: saja");

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> reader.read(broken)).isInstanceOf(InvalidServicePackException.class);
        }
    }

    @Test
    void running_cases_get_it_without_what_is_played() {
        ServicePack sound = reader.read(pack.files());
        assertThat(sound.scenarios()).isNotEmpty();

        ServicePack deployed = reader.readDeployed(pack.files());

        assertThat(deployed.scenarios()).isEmpty();
        assertThat(deployed.forms()).isEqualTo(sound.forms());
        assertThat(deployed.diagram()).isSameAs(sound.diagram());
    }

    private PackFiles with(String file, String text) {
        return pack.files().with(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(String file) {
        return new String(pack.files().content().get(file), StandardCharsets.UTF_8);
    }
}
