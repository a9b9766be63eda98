package id.loketnaker.servicepack.archetype;

import com.samskivert.mustache.MustacheException;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a pack in a folder of packs, and makes it only when all its rules would let it through. */
final class PackMaking {

    private final Path root;
    private final String office;
    private final String key;
    private final ServicePackReader reader = new ServicePackReader();

    /** @param root with a folder for each office, and {@code bersama} */
    PackMaking(Path root, String office, String key) {
        this.root = root;
        this.office = office;
        this.key = key;
    }

    /** Whether it may be made here at all. */
    void checkPlace(Findings.InFile findings) throws IOException {
        if (!Files.isRegularFile(root.resolve(office).resolve("instansi.yaml"))) {
            findings.add(
                    "--layanan",
                    "kantor \"%s\" tidak ada di folder %s".formatted(office, root),
                    "Tulis id kantor yang foldernya berisi instansi.yaml.");
        }
        if (!key.matches("[a-z][a-z0-9-]*")) {
            findings.add(
                    "--layanan", "kunci \"%s\" tidak sah".formatted(key), "Pakai huruf kecil, angka dan tanda hubung.");
        }
        if (Files.exists(folder())) {
            findings.add(
                    "--layanan",
                    "folder %s sudah ada dan tidak ditimpa".formatted(folder()),
                    "Hapus atau pindahkan folder itu dahulu, atau pilih kunci lain.");
        }
    }

    /** @throws MustacheException when the archetype asks for what nobody answers */
    SortedMap<String, byte[]> filled(Archetype archetype, Page page) {
        Filling filling = new Filling(new Answers(office, key, page, archetype).all());
        TreeMap<String, byte[]> files = new TreeMap<>();
        archetype.files().forEach((template, text) -> {
            String name = filling.name(template);
            files.put(name, filling.content(name, text).getBytes(StandardCharsets.UTF_8));
        });
        return files;
    }

    /** What is wrong with it beside the other packs of the folder; each fault once, wherever it shows. */
    List<Finding> faults(SortedMap<String, byte[]> made) throws IOException {
        PackLocation location = PackLocation.of("file:" + root);
        TreeMap<String, byte[]> content = new TreeMap<>(made);
        for (String shared : List.of("instansi.yaml", FileNames.COAT_OF_ARMS)) {
            Path file = root.resolve(office).resolve(shared);
            if (Files.isRegularFile(file)) {
                content.put(shared, Files.readAllBytes(file));
            }
        }
        try {
            reader.readBeside(location.fragments().complete(new PackFiles(office, key, content)), neighbours(location));
            return List.of();
        } catch (InvalidServicePackException unsound) {
            return once(unsound.findings());
        }
    }

    void write(SortedMap<String, byte[]> made) throws IOException {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = folder().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    Path folder() {
        return root.resolve(office).resolve(key);
    }

    /** Of an office that has no pack yet there are none. */
    private List<ServicePack> neighbours(PackLocation location) {
        try {
            return reader.readSound(location.packs()).packs();
        } catch (InvalidServicePackException noneYet) {
            return List.of();
        }
    }

    private static List<Finding> once(List<Finding> findings) {
        TreeMap<String, Finding> byFault = new TreeMap<>();
        findings.forEach(each -> byFault.putIfAbsent(each.problem(), each));
        return List.copyOf(byFault.values());
    }
}
