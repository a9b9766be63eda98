package id.loketnaker.servicepack.upkeep;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command {@code rapikan}: brings the packs of a folder to today's shape, and says what it changed. What it wrote
 * is checked by {@code uji} like anything else.
 */
public final class TidyCommand {

    private static final String NAME = "rapikan";
    private static final String PACKS = "--paket=";

    private TidyCommand() {}

    public static boolean isMeantBy(String... arguments) {
        return Stream.of(arguments).anyMatch(NAME::equals);
    }

    /** @return 0 when it is done, 2 when the folder is not said or cannot be read */
    public static int run(PrintStream out, String... arguments) {
        String folder = Stream.of(arguments)
                .filter(argument -> argument.startsWith(PACKS))
                .map(argument -> argument.substring(PACKS.length()).strip())
                .findFirst()
                .orElse("");
        if (folder.isEmpty()) {
            out.println("Tulis folder paketnya: rapikan " + PACKS + "FOLDER");
            return 2;
        }
        try {
            for (Path pack : packs(Path.of(folder))) {
                int gone = new PackTidying(pack).tidy();
                if (gone > 0) {
                    out.println("%s: %d bidang yang hanya menampilkan dipindahkan ke properti tampilkan"
                            .formatted(pack, gone));
                }
            }
            out.println("Selesai. Periksa hasilnya: uji " + PACKS + folder);
            return 0;
        } catch (IOException | RuntimeException failed) {
            out.println("Tidak dapat dirapikan: " + failed.getMessage());
            return 2;
        }
    }

    /** Folders two below that hold a diagram. */
    private static List<Path> packs(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root, 3)) {
            return all.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(Path::getParent)
                    .filter(Files::isDirectory)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
