package id.loketnaker.webapps;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.RealServices;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A folder of packs in which the office of Bekasi, with three of its services, has a twin: the same services, the same
 * roles, another tenant. Beside them Pekalongan's mediation, whose letters go down the chain.
 */
public final class TwoOffices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("loketnaker.packs=" + packs()).applyTo(context);
    }

    /** Answers it as {@code loketnaker.packs} wants it. */
    public static String packs() {
        PackFolder folder = PackFolder.fresh("dua-kantor");
        RealServices.of("bekasi", "mediasi-phi", "tanda-daftar-bkk", "rekomendasi-paspor")
                .forEach(pack -> folder.with(pack).with(twin(pack)));
        RealServices.of("pekalongan", "mediasi-phi").forEach(folder::with);
        return folder.location();
    }

    private static PackFiles twin(PackFiles pack) {
        String office = PackFolder.text(pack, "instansi.yaml")
                .replace("\"kode\":\"BKS\"", "\"kode\":\"MKS\"")
                .replace("Kabupaten Bekasi", "Kabupaten Mekarsari");
        String standard = PackFolder.text(pack, "layanan.yaml")
                .replace("Industrial (Mediasi)", "Industrial (Mediasi)" + " dengan nama yang panjang".repeat(6));
        return new PackFiles("mekarsari", pack.key(), pack.content())
                .with(Map.of(
                        "instansi.yaml", office.getBytes(StandardCharsets.UTF_8),
                        "layanan.yaml", standard.getBytes(StandardCharsets.UTF_8)));
    }
}
