package id.loketnaker.servicepack.archetype;

import com.samskivert.mustache.MustacheException;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.files.ClasspathSource;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.FolderSource;
import id.loketnaker.servicepack.files.PackSource;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code buat}: writes a whole pack from an archetype and a page of answers. Nothing is written unless the
 * pack obeys every rule, and nothing that is there is written over.
 */
public final class MakeCommand {

    private static final String NAME = "buat";
    private static final List<String> OPTIONS = List.of("--pola=", "--layanan=", "--isian=", "--paket=");

    private final PrintStream out;
    private final String[] arguments;

    private MakeCommand(PrintStream out, String... arguments) {
        this.out = out;
        this.arguments = arguments;
    }

    public static boolean isMeantBy(String... arguments) {
        return Stream.of(arguments).anyMatch(NAME::equals);
    }

    /** @return 0 when the pack is written, 1 when something is wrong with the page, 2 when the command is */
    public static int run(PrintStream out, String... arguments) {
        return new MakeCommand(out, arguments).run();
    }

    private int run() {
        List<String> missing =
                OPTIONS.stream().filter(option -> option(option).isBlank()).toList();
        if (!missing.isEmpty() || !option("--layanan=").matches("[^/]+/[^/]+")) {
            out.println("Tulis: buat --pola=POLA --layanan=kantor/kunci --isian=halaman.yaml --paket=FOLDER");
            return 2;
        }
        try {
            return make();
        } catch (IOException | UncheckedIOException unreadable) {
            out.println("Tidak dapat dibaca atau ditulis: " + unreadable.getMessage());
            return 2;
        }
    }

    private int make() throws IOException {
        Path root = Path.of(option("--paket="));
        PackSource source = archetypes(root);
        Optional<Archetype> archetype = Archetype.named(option("--pola="), source);
        if (archetype.isEmpty()) {
            out.println("Pola \"%s\" tidak ada. Yang ada: %s".formatted(option("--pola="), Archetype.listed(source)));
            return 2;
        }
        String[] service = option("--layanan=").split("/");
        PackMaking making = new PackMaking(root, service[0], service[1]);
        Findings findings = new Findings(option("--layanan="));
        Findings.InFile inPage = findings.in(option("--isian="));
        making.checkPlace(inPage);
        Page page = Page.read(Files.readAllBytes(Path.of(option("--isian="))), inPage);
        if (page != null) {
            new PageRules(page, archetype.get(), inPage).check();
        }
        return page == null || !findings.all().isEmpty()
                ? refused(findings.all())
                : write(making, archetype.get(), page, inPage);
    }

    private int write(PackMaking making, Archetype archetype, Page page, Findings.InFile inPage) throws IOException {
        SortedMap<String, byte[]> files;
        try {
            files = making.filled(archetype, page);
        } catch (MustacheException unanswered) {
            inPage.add(
                    (String) null,
                    String.valueOf(unanswered.getMessage()),
                    "Lengkapi halamannya, atau betulkan polanya.");
            return refused(inPage.findings().all());
        }
        List<Finding> faults = making.faults(files);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        making.write(files);
        out.println("%d berkas ditulis di %s".formatted(files.size(), making.folder()));
        out.println(
                "Periksa hasilnya: uji --paket=%s --layanan=%s".formatted(option("--paket="), option("--layanan=")));
        return 0;
    }

    private int refused(List<Finding> findings) {
        out.println("Tidak ada yang ditulis (%d temuan):".formatted(findings.size()));
        findings.forEach(out::println);
        return 1;
    }

    /** Those of the folder when it brings some along, else those that we bring. */
    private static PackSource archetypes(Path root) {
        return Files.isDirectory(root.resolve("pola"))
                ? new FolderSource("file:" + root)
                : new ClasspathSource("classpath:/processes/");
    }

    private @Nullable String given(String option) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()).strip())
                .findFirst()
                .orElse(null);
    }

    private String option(String option) {
        String given = given(option);
        return given == null ? "" : given;
    }
}
