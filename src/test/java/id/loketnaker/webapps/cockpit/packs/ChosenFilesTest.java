package id.loketnaker.webapps.cockpit.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.webapps.cockpit.packs.PacksResource.Sent;
import id.loketnaker.webapps.cockpit.packs.PacksResource.SentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends unpacks to no more than a pack, however small it is packed. */
class ChosenFilesTest {

    private static final int MB = PackFiles.LARGEST_FILE;

    @Test
    void one_zip_beside_single_files_is_one_pack() throws IOException {
        assertThat(ChosenFiles.of(
                        sent(file("a.zip", zip(Map.of("melati/a/layanan.yaml", 10))), file("b.form", new byte[3]))))
                .containsOnlyKeys("melati/a/layanan.yaml", "b.form");
    }

    @Test
    void a_second_zip_is_refused() throws IOException {
        byte[] zip = zip(Map.of("melati/a/layanan.yaml", 10));

        refused("satu ZIP saja", file("a.zip", zip), file("b.ZIP", zip));
    }

    @Test
    void all_files_together_are_no_more_than_a_pack() throws IOException {
        Map<String, Integer> nine = new LinkedHashMap<>();
        IntStream.range(0, 9).forEach(place -> nine.put("melati/a/" + place + ".svg", MB));

        assertThat(ChosenFiles.of(sent(file("a.zip", zip(nine)), file("b.svg", new byte[MB]))))
                .hasSize(10);
        refused("paling besar 10 MB", file("a.zip", zip(nine)), file("b.svg", new byte[MB]), file("c", new byte[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"melati/a/besar.svg", "melati/a/", "__MACOSX/besar", "melati/.DS_Store", "Thumbs.db"})
    void no_entry_unpacks_further_than_the_largest_file_not_even_one_that_is_skipped(String name) throws IOException {
        refused("lebih besar dari 1 MB", file("a.zip", zip(Map.of(name, MB + 1))));
    }

    @Test
    void many_skipped_entries_count_too() throws IOException {
        Map<String, Integer> eleven = new LinkedHashMap<>();
        IntStream.range(0, 11).forEach(place -> eleven.put("__MACOSX/" + place, MB));

        refused("lebih dari sebuah paket", file("a.zip", zip(eleven)));
    }

    private static void refused(String why, SentFile... files) {
        assertThatThrownBy(() -> ChosenFiles.of(sent(files)))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining(why);
    }

    private static Sent sent(SentFile... files) {
        return new Sent("Sesuai SK", Arrays.asList(files));
    }

    private static SentFile file(String name, byte[] content) {
        return new SentFile(name, content);
    }

    private static byte[] zip(Map<String, Integer> sizes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Integer> file : sizes.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(new byte[file.getValue()]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
