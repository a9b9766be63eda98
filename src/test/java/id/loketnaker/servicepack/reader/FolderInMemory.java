package id.loketnaker.servicepack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.files.ClasspathSource;
import id.loketnaker.servicepack.files.PackSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder of packs as a process owner has it, of which a test changes one thing: two offices, four services. */
final class FolderInMemory {

    /** So that a trial service that is added for other tests changes no finding here. */
    private static final List<String> PARTS = List.of(
            "bersama/uji-paraf/",
            "bersama/surat/",
            "melati/instansi.yaml",
            "melati/uji-jeda/",
            "melati/uji-surat/",
            "melati/uji-angkatan/",
            "melati/uji-potongan/");

    private static final Map<String, byte[]> GOOD = good();

    private final TreeMap<String, byte[]> files = new TreeMap<>(GOOD);

    private static Map<String, byte[]> good() {
        TreeMap<String, byte[]> good = new TreeMap<>();
        try {
            for (Map.Entry<String, PackSource.File> file :
                    new ClasspathSource("classpath:/packs/").files().entrySet()) {
                if (PARTS.stream().noneMatch(file.getKey()::startsWith)) {
                    continue;
                }
                try (InputStream input = file.getValue().open()) {
                    good.put(file.getKey(), input.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PackFixture.validPack()
                .files()
                .content()
                .forEach((name, bytes) -> good.put(
                        name.equals("instansi.yaml") ? "mekarsari/" + name : "mekarsari/izin-contoh/" + name, bytes));
        return good;
    }

    PackLocation location() {
        return new PackLocation("folder", () -> opened(files));
    }

    private static SortedMap<String, PackSource.File> opened(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> !PackSource.isHidden(file.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> () -> new ByteArrayInputStream(file.getValue()),
                        (one, other) -> other,
                        TreeMap::new));
    }

    /** The first place only; fails when there is none, so that no mistake is smaller than it says. */
    void change(String file, String from, String to) {
        String text = text(file);
        assertThat(text).as(file).contains(from);
        int place = text.indexOf(from);
        add(file, text.substring(0, place) + to + text.substring(place + from.length()));
    }

    void add(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void encode(String file, String charset) {
        files.put(file, text(file).getBytes(Charset.forName(charset)));
    }

    /** Of a file, or of all files of a folder that ends with a stroke. */
    void remove(String path) {
        List<String> gone = under(path);
        assertThat(gone).as(path).isNotEmpty();
        gone.forEach(files::remove);
    }

    void copy(String from, String to) {
        under(from).forEach(file -> files.put(to + file.substring(from.length()), files.get(file)));
    }

    private List<String> under(String path) {
        return files.keySet().stream()
                .filter(file -> file.equals(path) || path.endsWith("/") && file.startsWith(path))
                .toList();
    }

    private String text(String file) {
        assertThat(files).containsKey(file);
        return new String(files.get(file), StandardCharsets.UTF_8);
    }
}
