package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.ClasspathSource;
import id.loketnaker.servicepack.files.FolderSource;
import id.loketnaker.servicepack.files.PackSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where packs stand: {@code classpath:/processes/}, also inside the jar, or a folder such as {@code file:/srv/proses/}.
 */
public final class PackLocation {

    private static final List<String> OF_THE_OFFICE = List.of("instansi.yaml", FileNames.COAT_OF_ARMS);

    private final String location;
    private final PackSource source;

    /** @param location as findings name it */
    PackLocation(String location, PackSource source) {
        this.location = location;
        this.source = source;
    }

    /** @param location {@code classpath:/…}, {@code file:/…} or the plain path of a folder */
    public static PackLocation of(String location) {
        return new PackLocation(
                location,
                location.startsWith("classpath:") ? new ClasspathSource(location) : new FolderSource(location));
    }

    /**
     * The files of all packs, by office and key. What is larger than a pack's file may be is read no further than that.
     *
     * @throws InvalidServicePackException when there is no such folder or no pack in it
     */
    public List<PackFiles> packs() {
        try {
            List<PackFiles> packs = packs(source.files());
            if (packs.isEmpty()) {
                throw nothing("tidak ada paket layanan di sini");
            }
            return packs;
        } catch (IOException | UncheckedIOException e) {
            throw nothing("folder tidak ada atau tidak dapat dibaca");
        }
    }

    /**
     * The fragments beside the packs; none when there is no such folder in it.
     *
     * @throws InvalidServicePackException when there is no such location
     */
    public Fragments fragments() {
        try {
            return fragments(source.files());
        } catch (IOException | UncheckedIOException e) {
            throw nothing("folder tidak ada atau tidak dapat dibaca");
        }
    }

    private static Fragments fragments(SortedMap<String, PackSource.File> files) {
        TreeMap<String, SortedMap<String, byte[]>> byKey = new TreeMap<>();
        TreeMap<String, byte[]> partsOfLetters = new TreeMap<>();
        files.forEach((path, file) -> {
            if (FileNames.isPartOfLetters(path)) {
                partsOfLetters.put(path, read(file));
            } else if (FileNames.isOfFragment(path) && path.split("/").length > 2) {
                byKey.computeIfAbsent(FileNames.fragmentOf(path), key -> new TreeMap<>())
                        .put(path, read(file));
            }
        });
        return new Fragments(byKey, partsOfLetters);
    }

    private List<PackFiles> packs(SortedMap<String, PackSource.File> files) throws IOException {
        TreeMap<String, SortedMap<String, PackSource.File>> byFolder = new TreeMap<>();
        Fragments fragments = fragments(files);
        files.forEach((path, file) -> {
            String[] parts = path.split("/", 3);
            if (parts.length == 3 && !FileNames.isShared(path) && !path.startsWith(FileNames.ARCHETYPES)) {
                byFolder.computeIfAbsent(parts[0] + "/" + parts[1], folder -> new TreeMap<>())
                        .put(parts[2], file);
            }
        });
        List<PackFiles> packs = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, PackSource.File>> folder : byFolder.entrySet()) {
            String office = folder.getKey().split("/")[0];
            if (files.containsKey(office + "/instansi.yaml") || looksLikePack(folder.getValue())) {
                packs.add(fragments.complete(pack(folder.getKey(), folder.getValue(), files)));
            }
        }
        return packs;
    }

    private static boolean looksLikePack(Map<String, PackSource.File> folder) {
        return folder.keySet().stream().anyMatch(name -> name.equals("layanan.yaml") || name.matches("[^/]+\\.bpmn"));
    }

    /** @param all with those of the office, which each of its packs carries along */
    private static PackFiles pack(
            String folder, SortedMap<String, PackSource.File> files, SortedMap<String, PackSource.File> all) {
        String[] names = folder.split("/");
        TreeMap<String, byte[]> content = new TreeMap<>();
        for (Map.Entry<String, PackSource.File> file : files.entrySet()) {
            content.put(file.getKey(), read(file.getValue()));
        }
        for (String shared : OF_THE_OFFICE) {
            PackSource.File file = all.get(names[0] + "/" + shared);
            if (file != null) {
                content.put(shared, read(file));
            }
        }
        return new PackFiles(names[0], names[1], content);
    }

    private static byte[] read(PackSource.File file) {
        try (InputStream input = file.open()) {
            return input.readNBytes(PackFiles.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InvalidServicePackException nothing(String problem) {
        return new InvalidServicePackException(List.of(new Finding(
                location,
                location,
                null,
                problem,
                "Tunjuk folder yang berisi <instansi>/instansi.yaml dan <instansi>/<layanan>/layanan.yaml,"
                        + " seperti folder processes/.")));
    }
}
