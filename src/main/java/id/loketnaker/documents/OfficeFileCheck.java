package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A DOCX or XLSX is a ZIP: it must hold a document of its kind, no macros, and not unpack to more than anybody meant. Its parts are
 * unpacked one by one and counted, for what it says of itself may be untrue.
 */
final class OfficeFileCheck {

    static final int MOST_PARTS = 2_000;
    static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** Ordinary office files unpack to 5 to 30 times their size. */
    static final int MOST_TIMES = 100;

    private static final long SMALL = 5L * 1024 * 1024;
    private static final int LARGEST_LIST = 1024 * 1024;
    private static final String LIST_OF_PARTS = "[Content_Types].xml";

    private OfficeFileCheck() {}

    static void check(Path file, long size, String name, DocumentType type) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.size() > MOST_PARTS || unpacksTooMuch(zip, parts, size)) {
                throw ContentChecks.refused(
                        name,
                        "dimampatkan secara tidak wajar (bom zip)",
                        "Jangan buka berkas ini. Minta pemohon mengirim dokumennya sebagai PDF.");
            }
            String listed = listOfParts(zip);
            if (!listed.contains(type.mediaType() + ".main+xml")) {
                throw ContentChecks.refused(
                        name,
                        "isinya bukan " + type.name(),
                        "Buka berkasnya di komputer dan simpan ulang sebagai " + type.name() + " atau PDF.");
            }
            if (hasMacros(listed, parts)) {
                throw ContentChecks.refused(
                        name, "memuat makro", "Simpan ulang tanpa makro atau sebagai PDF, lalu unggah lagi.");
            }
        } catch (ZipException broken) {
            throw ContentChecks.refused(
                    name, "rusak", "Buka berkasnya di komputer dan simpan ulang, lalu unggah lagi.");
        }
    }

    private static boolean unpacksTooMuch(ZipFile zip, List<? extends ZipEntry> parts, long size) throws IOException {
        long most = Math.min(MOST_UNPACKED, Math.max(SMALL, size * MOST_TIMES));
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        for (ZipEntry part : parts) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String listOfParts(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(LIST_OF_PARTS);
        if (list == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(list)) {
            return new String(content.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    private static boolean hasMacros(String listed, List<? extends ZipEntry> parts) {
        return listed.toLowerCase(Locale.ROOT).contains("macroenabled")
                || parts.stream()
                        .anyMatch(
                                part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }
}
