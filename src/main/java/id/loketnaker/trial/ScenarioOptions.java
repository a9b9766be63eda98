package id.loketnaker.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the command {@code uji} is asked for.
 *
 * @param packs location of the packs: those in the jar unless {@code --paket=FOLDER} names a folder
 * @param services ids ({@code kantor/layanan}) of the packs to play, {@code --layanan=ID,ID}; empty for all
 * @param letters folder for the letters that are issued, {@code --surat=FOLDER}, or null when nobody wants to see them
 * @param withParent whether it ends when whoever started it ends, {@code --ikut-induk}: its input is open so long
 */
public record ScenarioOptions(
        String packs, Set<String> services, @Nullable Path letters, boolean withParent) {

    /** Says in Indonesian which argument cannot be used, and what to write instead. */
    public static final class Unusable extends IllegalArgumentException {

        private Unusable(String message) {
            super(message);
        }
    }

    private static final String PACKS = "--paket=";
    private static final String SERVICES = "--layanan=";
    private static final String LETTERS = "--surat=";
    private static final String WITH_PARENT = "--ikut-induk";

    public ScenarioOptions {
        services = Set.copyOf(services);
    }

    /**
     * Reads the arguments after the name of the command; makes the folder for letters if it is not there.
     *
     * @throws Unusable when one is not known or cannot be used
     */
    public static ScenarioOptions of(String... arguments) {
        String packs = "classpath:/processes/";
        Set<String> services = new HashSet<>();
        Path letters = null;
        boolean withParent = false;
        for (String argument : arguments) {
            if (argument.startsWith(PACKS)) {
                packs = "file:" + value(PACKS, argument);
            } else if (argument.startsWith(SERVICES)) {
                Arrays.stream(value(SERVICES, argument).split(","))
                        .map(String::strip)
                        .forEach(services::add);
            } else if (argument.startsWith(LETTERS)) {
                letters = folder(value(LETTERS, argument));
            } else if (argument.equals(WITH_PARENT)) {
                withParent = true;
            } else {
                throw new Unusable(
                        "Tidak dikenal: %s. Yang dapat ditulis sesudah uji: %sFOLDER %skantor/layanan %sFOLDER"
                                .formatted(argument, PACKS, SERVICES, LETTERS));
            }
        }
        return new ScenarioOptions(packs, services, letters, withParent);
    }

    /** Whether the pack is one to play. */
    boolean include(String packId) {
        return services.isEmpty() || services.contains(packId);
    }

    /**
     * Checks that every service that was asked for is there.
     *
     * @throws Unusable when one is not
     */
    void checkAgainst(Set<String> packIds) {
        Set<String> missing =
                services.stream().filter(service -> !packIds.contains(service)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            throw new Unusable("Layanan ini tidak ada: %s. Yang ada: %s"
                    .formatted(
                            String.join(", ", missing),
                            packIds.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private static String value(String option, String argument) {
        String value = argument.substring(option.length());
        if (value.isBlank()) {
            throw new Unusable("Isinya belum ditulis sesudah " + option);
        }
        return value;
    }

    private static Path folder(String written) {
        try {
            return Files.createDirectories(Path.of(written));
        } catch (IOException | InvalidPathException unusable) {
            throw new Unusable(
                    "Surat tidak dapat disimpan di folder itu (%s); tulis alamat folder yang dapat diisi sesudah %s"
                            .formatted(unusable.getMessage(), LETTERS));
        }
    }
}
