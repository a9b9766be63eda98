package id.loketnaker.servicepack.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.PackFixture;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackLocationTest {

    private final PackFiles files = PackFixture.validPack().files();

    @TempDir
    private Path folder;

    @Test
    void packs_are_found_in_a_folder() throws IOException {
        writePack(folder);
        Files.writeString(folder.resolve("README.md"), "x");
        for (String left :
                List.of(".DS_Store", "Thumbs.db", "desktop.ini", "layanan.yaml.bak", "~$surat.docx", "a.form~")) {
            Files.writeString(folder.resolve("mekarsari/izin-contoh/" + left), "x");
        }
        List<PackFiles> packs = PackLocation.of(folder.toUri().toString()).packs();
        assertThat(packs).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("mekarsari/izin-contoh");
            assertThat(found.sha256()).isEqualTo(files.sha256());
        });
        assertThat(PackLocation.of(folder.toString()).packs()).hasSize(1);
    }

    @Test
    void a_folder_may_have_blanks_in_its_name() throws IOException {
        Path blanks = folder.resolve("proses kami");
        writePack(blanks);
        assertThat(PackLocation.of("file:" + blanks).packs()).hasSize(1);
    }

    @Test
    void packs_are_found_in_a_jar_of_the_classpath() throws IOException {
        Path jar = folder.resolve("paket.jar");
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            output.putNextEntry(new JarEntry("proses-uji/"));
            for (Map.Entry<String, byte[]> file : files.content().entrySet()) {
                output.putNextEntry(new JarEntry("proses-uji/" + place(file.getKey())));
                output.write(file.getValue());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(PackLocation.of("classpath:/proses-uji/").packs())
                    .singleElement()
                    .satisfies(found -> assertThat(found.sha256()).isEqualTo(files.sha256()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void an_office_file_that_is_missing_is_left_to_the_reader() throws IOException {
        writePack(folder);
        Files.delete(folder.resolve("mekarsari/instansi.yaml"));
        assertThat(PackLocation.of(folder.toString()).packs())
                .singleElement()
                .satisfies(found -> assertThat(found.content()).doesNotContainKey("instansi.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "18", "19"})
    void a_form_of_a_newer_editor_is_stored_as_the_one_that_tasklist_shows(String version) throws IOException {
        writePack(folder);
        Path form = folder.resolve("mekarsari/izin-contoh/periksa.form");
        Files.writeString(
                form,
                Files.readString(form)
                        .replace("\"schemaVersion\": 16", "\"schemaVersion\": " + version)
                        .replace("\"Hasil\"", "\"Hasil café\""));

        assertThat(PackLocation.of(folder.toString()).packs()).singleElement().satisfies(found -> {
            String stored = new String(found.content().get("periksa.form"), StandardCharsets.UTF_8);
            assertThat(stored).contains("\"schemaVersion\": 16", "\"Hasil café\"");
            assertThat(new ServicePackReader().read(found).forms()).containsKey("periksa");
        });
    }

    @Test
    void a_folder_without_any_pack_is_an_error_with_a_remedy() throws IOException {
        Files.createDirectories(folder.resolve("kosong/sekali"));
        Files.writeString(folder.resolve("kosong/sekali/surat.txt"), "x");
        assertNothing(folder.toString(), "tidak ada paket layanan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/tidak/ada/di/sini", "classpath:/tidak-ada/", "tidak/ada", "file:/%zz", "\0"})
    void a_place_that_is_not_there_is_an_error_with_a_remedy(String location) {
        assertNothing(location, "folder tidak ada");
    }

    private static void assertNothing(String location, String problem) {
        assertThatThrownBy(() -> PackLocation.of(location).packs())
                .isInstanceOfSatisfying(
                        InvalidServicePackException.class,
                        e -> assertThat(e.findings()).singleElement().satisfies(finding -> {
                            assertThat(finding.problem()).contains(problem);
                            assertThat(finding.remedy()).contains("processes/");
                        }));
    }

    private void writePack(Path root) throws IOException {
        for (Map.Entry<String, byte[]> file : files.content().entrySet()) {
            Path path = root.resolve(place(file.getKey()));
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String place(String file) {
        return file.equals("instansi.yaml") ? "mekarsari/" + file : "mekarsari/izin-contoh/" + file;
    }
}
