package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * The source of a deployment made from the folder of packs: it names the content, so that an unchanged one is seen at
 * once.
 */
final class PackSource {

    private static final String FOLDER = "paket:";

    private PackSource() {}

    static String of(PackFiles files) {
        return FOLDER + files.sha256();
    }

    static boolean isFolder(@Nullable String source) {
        return source != null && source.startsWith(FOLDER);
    }
}
