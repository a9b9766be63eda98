package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFiles;
import java.util.List;
import java.util.Set;

/**
 * A fragment serves several packs, so it changes in the folder only, where all of them are checked with it. A letter or
 * a notice of a pack may stand in the place of the fragment's; it is sent with the diagram, which says whose it is.
 */
final class FilesOfFragments {

    private static final String IN_FOLDER = "ubah di folder bersama/, lalu jalankan ulang aplikasi";

    private final String office;
    private final List<PackFiles> known;

    /** @param known all packs of the office */
    FilesOfFragments(String office, List<PackFiles> known) {
        this.office = office;
        this.known = known;
    }

    /** @throws DeploymentRefusedException when one of these is the file of a fragment, sent as if it were a pack's */
    void refuse(Set<String> sent) {
        boolean alone = DiagramNames.in(sent).isEmpty();
        for (PackFiles pack : known) {
            for (String file : pack.content().keySet()) {
                String bare = bare(file);
                if (FileNames.isShared(file)
                        && sent.contains(bare)
                        && known.stream().noneMatch(each -> each.content().containsKey(bare))
                        && (alone || !mayBeThePacks(file))) {
                    throw new DeploymentRefusedException(new Finding(
                            office,
                            bare,
                            null,
                            "Berkas ini bagian dari potongan bersama yang dipakai " + pack.id(),
                            mayBeThePacks(file)
                                    ? "bila kata-katanya berubah untuk satu layanan saja, kirim bersama diagram (.bpmn)"
                                            + " layanan itu; untuk semua layanan, " + IN_FOLDER
                                    : IN_FOLDER));
                }
            }
        }
    }

    /** The name under which it would come from Modeler, put into its folder. */
    private static String bare(String file) {
        return FileNames.inItsFolder(file.substring(file.lastIndexOf('/') + 1));
    }

    private static boolean mayBeThePacks(String file) {
        String inPack = FileNames.inPack(file);
        return FileNames.isLetter(inPack) || FileNames.isNotice(inPack);
    }
}
