package id.loketnaker.testing;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The offices of the tests: {@code bekasi} with its real service, {@code melati} and {@code kenanga} with a small one
 * ({@code uji-jeda}) that has pauses, in another time zone. {@code melati} also has one ({@code uji-potongan}) that
 * calls a fragment, one that writes letters ({@code uji-surat}), one with a list of rows ({@code uji-pelatihan}) and
 * one whose cases take steps together ({@code uji-angkatan}).
 */
public final class TrialPacks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * The real service of Bekasi, without what the system calls when a promise is over: all services of a folder that
     * has it would get it.
     */
    public static PackFiles mediation() {
        PackFiles pack = real("bekasi/mediasi-phi");
        SortedMap<String, byte[]> drawn = new TreeMap<>(pack.content());
        drawn.keySet().removeIf(name -> name.startsWith("bersama/keterlambatan/"));
        return new PackFiles(pack.officeId(), pack.key(), drawn);
    }

    /** One of the services that the application comes with. */
    static PackFiles real(String id) {
        return PackLocation.of("classpath:/processes/").packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Without the register books of its office, which list other services too. */
    private static PackFiles alone(PackFiles pack) {
        String office = PackFolder.text(pack, "instansi.yaml");
        return pack.with(Map.of(
                "instansi.yaml",
                office.replaceFirst("(?m)^buku:\\n(?:[ #].*\\n)*", "").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CamundaWebapp.forgetEarlierApplications();
        PackFolder folder = PackFolder.fresh("trial")
                .with(alone(mediation()))
                .with(PackFolder.small())
                .with(PackFolder.calling())
                .with(PackFolder.letters())
                .with(PackFolder.training())
                .with(PackFolder.batches())
                .with(PackFolder.small("kenanga", "KNG"));
        TestPropertyValues.of("loketnaker.packs=" + folder.location()).applyTo(context);
    }
}
