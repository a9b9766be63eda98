package id.loketnaker.servicepack;

/**
 * What a file of a pack is, told by its name alone: {@code surat/izin.html} is a letter, {@code bersama/paraf/…}
 * belongs to a fragment.
 */
public final class FileNames {

    /** Beside instansi.yaml; goes into the letterhead. */
    public static final String COAT_OF_ARMS = "lambang.png";

    /** Beside the offices: what packs are made from. */
    public static final String ARCHETYPES = "pola/";

    private static final String FRAGMENTS = "bersama/";

    private FileNames() {}

    /**
     * What a fragment may bring along for the pack that calls it: {@code surat/izin.html} of
     * {@code bersama/paraf/surat/izin.html}.
     */
    public static String inPack(String name) {
        return isOfFragment(name)
                ? name.substring(folderOfFragment(fragmentOf(name)).length())
                : name;
    }

    /**
     * Where a file of this name stands in a pack, when it was sent without its folder: {@code surat/izin.html} of
     * {@code izin.html}. One that stands somewhere already stays there.
     */
    public static String inItsFolder(String name) {
        if (name.contains("/") || name.equals("layanan.yaml") || name.equals("instansi.yaml")) {
            return name;
        } else if (name.endsWith(".html")) {
            return "surat/" + name;
        } else if (name.endsWith(".txt")) {
            return "pemberitahuan/" + name;
        }
        return name.endsWith(".yaml") ? "skenario/" + name : name;
    }

    /** Of the pack itself. */
    public static boolean isForm(String name) {
        return isForm(name, "");
    }

    /** @param folder of a fragment with its last stroke, or nothing for the pack itself */
    public static boolean isForm(String name, String folder) {
        return name.startsWith(folder) && name.substring(folder.length()).matches("[^/]+\\.form");
    }

    public static boolean isLetter(String name) {
        return name.matches("surat/[^/]+\\.html");
    }

    /** What letters of any pack include, wherever it stands. */
    public static boolean isPartOfLetters(String name) {
        return name.matches("bersama/surat/[^/]+\\.html");
    }

    /** Where the part of letters of this name stands. */
    public static String partOfLetters(String name) {
        return FRAGMENTS + "surat/" + name + ".html";
    }

    public static boolean isNotice(String name) {
        return name.matches("pemberitahuan/[^/]+\\.txt");
    }

    /** Of the pack itself. */
    public static boolean isDecision(String name) {
        return isDecision(name, "");
    }

    /** @param folder of a fragment with its last stroke, or nothing for the pack itself */
    public static boolean isDecision(String name, String folder) {
        return name.startsWith(folder) && name.substring(folder.length()).matches("[^/]+\\.dmn");
    }

    public static boolean isScenario(String name) {
        return name.matches("skenario/[^/]+\\.yaml");
    }

    /** Whether a file of a pack, or the diagram of a process definition, belongs to a fragment. */
    public static boolean isOfFragment(String name) {
        return isShared(name) && !isPartOfLetters(name);
    }

    /** Whether it stands beside the offices, of a fragment or a part of letters. */
    public static boolean isShared(String name) {
        return name.startsWith(FRAGMENTS);
    }

    /** {@code paraf} of {@code bersama/paraf/paraf.bpmn}. */
    public static String fragmentOf(String name) {
        return name.split("/")[1];
    }

    /** {@code bersama/paraf/} of {@code paraf}. */
    public static String folderOfFragment(String key) {
        return FRAGMENTS + key + "/";
    }
}
