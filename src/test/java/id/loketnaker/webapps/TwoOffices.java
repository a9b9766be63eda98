package id.loketnaker.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder of packs in which the office of Bekasi has a twin: the same service, the same roles, another tenant. */
public final class TwoOffices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path PROCESSES = Path.of("processes");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("loketnaker.packs=" + packs()).applyTo(context);
    }

    /** Answers it as {@code loketnaker.packs} wants it. */
    public static String packs() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "dua-kantor");
            copy(PROCESSES.resolve("bersama"), folder.resolve("bersama"));
            copy(PROCESSES.resolve("bekasi"), folder.resolve("bekasi"));
            copy(PROCESSES.resolve("bekasi"), folder.resolve("mekarsari"));
            Path office = folder.resolve("mekarsari").resolve("instansi.yaml");
            Files.writeString(
                    office,
                    Files.readString(office)
                            .replace("kode: BKS", "kode: MKS")
                            .replace("Kabupaten Bekasi", "Kabupaten Mekarsari"));
            Path service = folder.resolve("mekarsari").resolve("mediasi-phi").resolve("layanan.yaml");
            Files.writeString(
                    service,
                    Files.readString(service)
                            .replace(
                                    "Industrial (Mediasi)",
                                    "Industrial (Mediasi)" + " dengan nama yang panjang".repeat(6)));
            return folder.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
