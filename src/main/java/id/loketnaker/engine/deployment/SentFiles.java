package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Finding;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * What was sent to be deployed, each file under the name that it has in its pack. Modeler sends bare file names, also
 * of letters, notices and scenarios that it includes; other clients may send paths.
 */
final class SentFiles {

    private static final Pattern IN_FOLDER = Pattern.compile(
            "(?:.*?/)??(bersama/[^/]+/(?:(?:surat|pemberitahuan)/)?[^/]+|(?:skenario|surat|pemberitahuan)/[^/]+)");

    private SentFiles() {}

    /** @throws DeploymentRefusedException when two of them would be the same file of the pack */
    static SortedMap<String, byte[]> of(DeploymentEntity deployment) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (ResourceEntity resource : deployment.getResources().values()) {
            String place = FileNames.inItsFolder(plainName(resource.getName()));
            if (files.put(place, resource.getBytes()) != null) {
                throw new DeploymentRefusedException(new Finding(
                        deployment.getTenantId(),
                        place,
                        null,
                        "Dua berkas yang dikirim bernama sama",
                        "kirim yang berlaku saja"));
            }
        }
        return files;
    }

    /** Only the folders of scenarios, letters, notices and fragments belong to a name. */
    private static String plainName(String resource) {
        Matcher path = IN_FOLDER.matcher(resource);
        return path.matches() ? path.group(1) : resource.substring(resource.lastIndexOf('/') + 1);
    }
}
