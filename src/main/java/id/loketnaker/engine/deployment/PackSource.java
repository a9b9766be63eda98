package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * The source of a deployment that the application makes itself. Of the folder of packs it names the content, so that an
 * unchanged one is seen at once; of a proposal its number.
 */
final class PackSource {

    private static final String FOLDER = "paket:";
    private static final String PROPOSAL = "usulan:";

    private PackSource() {}

    static String of(PackFiles files) {
        return FOLDER + files.sha256();
    }

    /** @param number of the proposal */
    static String ofProposal(long number) {
        return PROPOSAL + number;
    }

    static boolean isProposal(@Nullable String source) {
        return source != null && source.startsWith(PROPOSAL);
    }

    /** The number of the proposal that it was; {@code null} when it was none. */
    static @Nullable Long proposalOf(@Nullable String source) {
        return source == null || !isProposal(source) ? null : Long.valueOf(source.substring(PROPOSAL.length()));
    }

    static boolean isFolder(@Nullable String source) {
        return source != null && source.startsWith(FOLDER);
    }
}
