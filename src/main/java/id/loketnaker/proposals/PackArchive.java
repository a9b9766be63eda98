package id.loketnaker.proposals;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs as a folder such as {@code processes/}, on the disk or in a ZIP file: what the command {@code uji} takes. */
public final class PackArchive {

    /** The source of a deployment that is such a folder: what is not in it is not in the pack. */
    public static final String SOURCE = "Halaman Paket, ZIP";

    private static final int MOST_FILES = 1000;

    private PackArchive() {}

    /** One pack as a ZIP file that unpacks to a folder of packs. */
    public static byte[] zip(PackFiles pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : pack.content().entrySet()) {
                ZipEntry entry = new ZipEntry(place(pack, file.getKey()));
                entry.setTime(0); // the same pack is the same file
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files of a ZIP file under their paths; what editors and file managers leave beside them is not among them.
     *
     * @throws RefusedProposalException for what is no ZIP file, or unpacks to more than a pack or a file of it may be
     */
    public static SortedMap<String, byte[]> unzip(byte[] archive) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(PackFiles.LARGEST_FILE + 1); // what is skipped is unpacked too
                if (content.length > PackFiles.LARGEST_FILE) {
                    throw new RefusedProposalException("Berkas %s di dalam ZIP lebih besar dari %d MB. Perkecil dahulu."
                            .formatted(entry.getName(), PackFiles.LARGEST_FILE / 1024 / 1024));
                }
                size += content.length;
                if (size > PackFiles.LARGEST_PACK || files.size() >= MOST_FILES) {
                    throw new RefusedProposalException(
                            "Isi ZIP lebih dari sebuah paket: paling banyak %d berkas, bersama-sama %d MB."
                                    .formatted(MOST_FILES, PackFiles.LARGEST_PACK / 1024 / 1024));
                }
                if (entry.isDirectory() || isLeftBeside(entry.getName())) {
                    continue;
                }
                files.put(entry.getName().replace('\\', '/'), content);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RefusedProposalException("Berkas ini tidak dapat dibuka sebagai ZIP. Buat ZIP-nya lagi.");
        }
        if (files.isEmpty()) {
            throw new RefusedProposalException("Berkas ini bukan ZIP, atau tidak ada isinya.");
        }
        return files;
    }

    /**
     * Writes packs into a folder. Where two bring a shared file along, the first one's stands.
     *
     * @throws UncheckedIOException when that cannot be written
     */
    static void write(Path folder, Collection<PackFiles> packs) {
        try {
            for (PackFiles pack : packs) {
                for (Map.Entry<String, byte[]> file : pack.content().entrySet()) {
                    Path place = folder.resolve(place(pack, file.getKey())).normalize();
                    if (place.startsWith(folder) && !Files.exists(place)) {
                        Files.createDirectories(place.getParent());
                        Files.write(place, file.getValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the office, beside its services; of all, beside the offices; the rest in the folder of the service. */
    private static String place(PackFiles pack, String file) {
        if (FileNames.isShared(file)) {
            return file;
        }
        boolean ofOffice = file.equals("instansi.yaml") || file.equals(FileNames.COAT_OF_ARMS);
        return (ofOffice ? pack.officeId() : pack.id()) + "/" + file;
    }

    private static boolean isLeftBeside(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || path.startsWith("__MACOSX/") || name.equals("Thumbs.db");
    }
}
