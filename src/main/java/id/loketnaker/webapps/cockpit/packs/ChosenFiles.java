package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.proposals.PackArchive;
import id.loketnaker.proposals.RefusedProposalException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.webapps.Typed;
import id.loketnaker.webapps.cockpit.packs.PacksResource.Sent;
import id.loketnaker.webapps.cockpit.packs.PacksResource.SentFile;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that somebody chose on the page: single ones, or one ZIP of a folder, which is unpacked. */
final class ChosenFiles {

    private ChosenFiles() {}

    /**
     * Under the names that they have in the folder.
     *
     * @throws UnacceptableException for none, several ZIP files, or all together more than a pack may be
     */
    static SortedMap<String, byte[]> of(@Nullable Sent sent) {
        List<SentFile> chosen = sent == null || sent.files() == null ? List.of() : sent.files();
        TreeMap<String, byte[]> files = new TreeMap<>();
        long size = 0;
        boolean unpacked = false;
        for (SentFile file : chosen) {
            String name = file == null ? null : Typed.text(file.name());
            if (name == null || file.content() == null) {
                throw new UnacceptableException("Setiap berkas dikirim dengan nama dan isinya.");
            }
            boolean isZip = name.toLowerCase(Locale.ROOT).endsWith(".zip");
            if (isZip && unpacked) {
                throw new UnacceptableException("Kirim satu ZIP saja: satu paket adalah satu folder.");
            }
            unpacked |= isZip;
            SortedMap<String, byte[]> brought = isZip ? unzipped(file.content()) : new TreeMap<>();
            if (!isZip) {
                brought.put(name, file.content());
            }
            size += brought.values().stream()
                    .mapToLong(content -> content.length)
                    .sum();
            if (size > PackFiles.LARGEST_PACK) {
                throw new UnacceptableException("Berkasnya lebih dari sebuah paket: bersama-sama paling besar %d MB."
                        .formatted(PackFiles.LARGEST_PACK / 1024 / 1024));
            }
            files.putAll(brought);
        }
        if (files.isEmpty()) {
            throw new UnacceptableException("Pilih berkas paket, atau satu ZIP dari foldernya.");
        }
        return files;
    }

    private static SortedMap<String, byte[]> unzipped(byte[] content) {
        try {
            return PackArchive.unzip(content);
        } catch (RefusedProposalException unreadable) {
            throw new UnacceptableException(unreadable.getMessage());
        }
    }
}
