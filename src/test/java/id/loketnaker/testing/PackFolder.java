package id.loketnaker.testing;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A folder of packs such as a process owner keeps, for {@code loketnaker.packs}. */
public final class PackFolder {

    /** Where the outer of two fragments stands in its pack. */
    public static final String OUTER_FRAGMENT = "bersama/uji-edar/uji-edar.bpmn";

    /** Where the table that it asks stands. */
    public static final String TABLE_OF_FRAGMENT = "bersama/uji-edar/uji-edar-sifat.dmn";

    private static final PackFiles SMALL = packOf("melati/uji-jeda");
    private static final PackFiles CALLING = packOf("melati/uji-potongan");

    private final Path root;

    /** The small service {@code uji-surat} of the office {@code melati}, which writes letters. */
    public static PackFiles letters() {
        return packOf("melati/uji-surat");
    }

    /** The small service {@code uji-pelatihan} of the office {@code melati}, with a list of participants. */
    public static PackFiles training() {
        return packOf("melati/uji-pelatihan");
    }

    /** The small service {@code uji-angkatan} of the office {@code melati}, whose cases take steps together. */
    public static PackFiles batches() {
        return packOf("melati/uji-angkatan");
    }

    /** The small service {@code uji-janji}, with what the system calls when its promise is over. */
    public static PackFiles promised() {
        Map<String, byte[]> part = new TreeMap<>();
        TrialPacks.real("pekanbaru/tanda-daftar-bkk").content().forEach((name, bytes) -> {
            if (name.startsWith("bersama/keterlambatan/")) {
                part.put(name, bytes);
            }
        });
        return packOf("melati/uji-janji").with(part);
    }

    public PackFolder(Path root) {
        this.root = root;
    }

    /** An empty folder of its own under {@code target/packs}. */
    public static PackFolder fresh(String name) {
        try {
            Path packs = Files.createDirectories(Path.of("target", "packs").toAbsolutePath());
            return new PackFolder(Files.createTempDirectory(packs, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small service {@code uji-jeda} of the office {@code melati}. */
    public static PackFiles small() {
        return SMALL;
    }

    /** A small service {@code uji-potongan} of the same office, which calls the fragment {@code uji-paraf}. */
    public static PackFiles calling() {
        return CALLING;
    }

    /** The same, but it calls {@code uji-edar}, which asks a table and hands all on to {@code uji-paraf}. */
    public static PackFiles nesting() {
        PackFiles pack = changed(CALLING, "uji-potongan.bpmn", "\"uji-paraf\"", "\"uji-edar\"");
        pack = changed(pack, "uji-potongan.bpmn", "target=\"pemaraf\"", "target=\"pembaca\"");
        pack = changed(pack, "uji-potongan.bpmn", "target=\"batas\"", "target=\"lama\"");
        return pack.with(Map.of(
                OUTER_FRAGMENT, resource("/fragments/uji-edar.bpmn"),
                TABLE_OF_FRAGMENT, resource("/fragments/uji-edar-sifat.dmn")));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PackFolder.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackFiles packOf(String id) {
        return PackLocation.of("classpath:/packs/").packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The small service in an office of another name. */
    public static PackFiles small(String office, String code) {
        return moved(SMALL, office, code);
    }

    /** A service of the office {@code melati} in an office of another name. */
    public static PackFiles moved(PackFiles pack, String office, String code) {
        PackFiles moved = new PackFiles(office, pack.key(), pack.content());
        PackFiles coded = changed(moved, "instansi.yaml", "kode: MLT", "kode: " + code);
        return changed(coded, "instansi.yaml", "Tenaga Kerja Kota Melati", "Tenaga Kerja Kota " + office);
    }

    /** Fails when there is nothing to change. */
    public static PackFiles changed(PackFiles pack, String file, String from, String to) {
        String text = text(pack, file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        return pack.with(Map.of(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    public static String text(PackFiles pack, String file) {
        return new String(new TreeMap<>(pack.content()).get(file), StandardCharsets.UTF_8);
    }

    public PackFolder with(PackFiles pack) {
        pack.content().forEach((name, bytes) -> write(place(pack, name), bytes));
        return this;
    }

    private Path place(PackFiles pack, String name) {
        if (FileNames.isShared(name)) {
            return root.resolve(name);
        }
        return root.resolve(name.equals("instansi.yaml") ? pack.officeId() : pack.id())
                .resolve(name);
    }

    public String location() {
        return root.toUri().toString();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
