package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.Findings;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pack holds the files it needs, no others, and none too large to read safely. */
public final class FileRules {

    private FileRules() {}

    /** The files worth reading on. */
    public static SortedMap<String, byte[]> readable(PackFiles files, Findings findings) {
        TreeMap<String, byte[]> readable = new TreeMap<>();
        if (!foldersAreNames(files, findings)) {
            return readable;
        }
        neededFilesAreThere(files, misnamedDiagram(files, findings), findings);
        if (!packIsSmallEnough(files, findings)) {
            return readable;
        }
        files.content().forEach((name, bytes) -> {
            if (!otherDiagrams(files).contains(name)
                    && isKnown(name, files.key(), findings)
                    && isSmallEnough(name, bytes, findings)
                    && isNoBrokenPicture(name, bytes, findings)
                    && (!isXml(name) || Encoding.isUtf8(bytes, findings.in(name)))) {
                readable.put(name, bytes);
            }
        });
        return readable;
    }

    /** The folder names become tenant and process id, which neither takes blanks nor capitals here. */
    private static boolean foldersAreNames(PackFiles files, Findings findings) {
        boolean named =
                files.key().matches("[a-z][a-z0-9-]*") && files.officeId().matches("[a-z][a-z0-9-]*");
        if (!named) {
            findings.add(
                    files.id(),
                    null,
                    "nama folder hanya boleh huruf kecil, angka dan tanda hubung",
                    "Ganti nama foldernya, misalnya bekasi/mediasi-phi.");
        }
        return named;
    }

    /** Beside the one that bears the name of the folder; none when that is there. */
    private static List<String> otherDiagrams(PackFiles files) {
        return files.content().containsKey(files.key() + ".bpmn")
                ? List.of()
                : files.content().keySet().stream()
                        .filter(name -> name.matches("[^/]+\\.bpmn"))
                        .toList();
    }

    /** Folder, file and process have one name; who renamed one of them, or let Modeler choose, has two. */
    private static List<String> misnamedDiagram(PackFiles files, Findings findings) {
        List<String> others = otherDiagrams(files);
        others.forEach(name -> findings.add(
                name,
                null,
                "nama berkas diagram tidak sama dengan nama foldernya, %s".formatted(files.key()),
                "Ganti nama berkasnya menjadi %s.bpmn, dan id proses di dalamnya menjadi %s."
                        .formatted(files.key(), files.key())));
        return others;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".html");
    }

    /** @param diagrams that are there under another name */
    private static void neededFilesAreThere(PackFiles files, List<String> diagrams, Findings findings) {
        need(
                "instansi.yaml",
                "Tambahkan instansi.yaml di folder kantor (satu tingkat di atas paket).",
                files,
                findings);
        need(
                "layanan.yaml",
                "Tambahkan layanan.yaml: standar pelayanan dengan janji dan 14 komponennya.",
                files,
                findings);
        if (diagrams.isEmpty()) {
            need(files.key() + ".bpmn", "Tambahkan diagramnya; nama berkas = nama folder paket.", files, findings);
        }
        if (files.content().keySet().stream().noneMatch(FileNames::isScenario)) {
            findings.add(
                    "skenario/",
                    null,
                    "paket tidak punya skenario",
                    "Tulis sekurang-kurangnya satu contoh kasus di skenario/, lihat processes/README.md.");
        }
    }

    private static void need(String name, String remedy, PackFiles files, Findings findings) {
        if (!files.content().containsKey(name)) {
            findings.add(name, null, "berkas tidak ada", remedy);
        }
    }

    /** A file nobody reads is a misspelt one, or one that looks valid without being it. */
    private static boolean isKnown(String name, String key, Findings findings) {
        boolean known = name.equals("instansi.yaml")
                || name.equals("layanan.yaml")
                || name.equals(key + ".bpmn")
                || name.equals(FileNames.COAT_OF_ARMS)
                || FileNames.isForm(name)
                || FileNames.isDecision(name)
                || FileNames.isLetter(name)
                || FileNames.isNotice(name)
                || FileNames.isScenario(name)
                || FileNames.isPartOfLetters(name)
                || isPartOfFragment(name);
        String place = known || FileNames.isOfFragment(name) ? name : FileNames.inItsFolder(name);
        if (!place.equals(name)) {
            findings.add(
                    name, null, "berkas tidak dikenal di tempat ini", "Pindahkan ke %s, atau hapus.".formatted(place));
        } else if (!known) {
            findings.add(
                    name,
                    null,
                    "berkas tidak dikenal di dalam paket",
                    "Hapus, atau beri nama yang benar: %s."
                            .formatted(
                                    FileNames.isOfFragment(name)
                                            ? "<kunci>.bpmn (nama folder potongannya), *.form, *.dmn, surat/*.html dan pemberitahuan/*.txt"
                                            : ("layanan.yaml, %s.bpmn, *.form, *.dmn, surat/*.html, pemberitahuan/*.txt,"
                                                            + " skenario/*.yaml")
                                                    .formatted(key)));
        }
        return known;
    }

    private static boolean isPartOfFragment(String name) {
        return name.matches(
                "bersama/([a-z][a-z0-9-]*)/(\\1\\.bpmn|[^/]+\\.(?:form|dmn)|surat/[^/]+\\.html|pemberitahuan/[^/]+\\.txt)");
    }

    private static boolean packIsSmallEnough(PackFiles files, Findings findings) {
        long total = files.content().values().stream()
                .mapToLong(bytes -> bytes.length)
                .sum();
        if (total > PackFiles.LARGEST_PACK) {
            findings.add(
                    files.id(),
                    null,
                    "paket lebih besar dari 10 MiB",
                    "Keluarkan berkas yang bukan bagian dari paket.");
        }
        return total <= PackFiles.LARGEST_PACK;
    }

    private static boolean isSmallEnough(String name, byte[] bytes, Findings findings) {
        if (bytes.length > PackFiles.LARGEST_FILE) {
            findings.add(name, null, "berkas lebih besar dari 1 MiB", "Kecilkan; gambar dan lampiran tidak di sini.");
        }
        return bytes.length <= PackFiles.LARGEST_FILE;
    }

    /** What is no small PNG would break every letter of the office. */
    private static boolean isNoBrokenPicture(String name, byte[] bytes, Findings findings) {
        if (!name.equals(FileNames.COAT_OF_ARMS) || isSmallPng(bytes)) {
            return true;
        }
        findings.add(name, null, "bukan gambar PNG paling besar 2000 x 2000 titik", "Simpan lambang sebagai PNG.");
        return false;
    }

    /** Signature, then the first chunk with width and height. */
    private static boolean isSmallPng(byte[] bytes) {
        if (bytes.length < 24 || ByteBuffer.wrap(bytes).getLong() != 0x89504E470D0A1A0AL) {
            return false;
        }
        ByteBuffer size = ByteBuffer.wrap(bytes, 16, 8);
        return Stream.of(size.getInt(), size.getInt()).allMatch(side -> side > 0 && side <= 2000);
    }
}
