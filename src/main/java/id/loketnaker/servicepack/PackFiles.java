package id.loketnaker.servicepack;

import id.loketnaker.values.Fingerprint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one pack, not yet understood, under the names they are deployed with:
 * {@code instansi.yaml}, {@code layanan.yaml}, {@code mediasi-phi.bpmn}, {@code permohonan.form},
 * {@code skenario/damai.yaml}, and of the fragments that it calls {@code bersama/paraf/paraf.bpmn}.
 */
public record PackFiles(String officeId, String key, SortedMap<String, byte[]> content) {

    /** In bytes. */
    public static final int LARGEST_FILE = 1024 * 1024;

    /** All files together, in bytes. */
    public static final int LARGEST_PACK = 10 * LARGEST_FILE;

    public PackFiles {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
    }

    /**
     * The files of a deployment, whose key is the name of its own diagram.
     *
     * @throws IllegalArgumentException when it has none, or several
     */
    public static PackFiles deployed(String officeId, SortedMap<String, byte[]> content) {
        List<String> diagrams = content.keySet().stream()
                .filter(name -> name.endsWith(".bpmn") && !FileNames.isOfFragment(name))
                .toList();
        if (diagrams.size() != 1) {
            throw new IllegalArgumentException("Paket dengan %d diagram".formatted(diagrams.size()));
        }
        return new PackFiles(officeId, diagrams.get(0).replace(".bpmn", ""), content);
    }

    /** Such as {@code bekasi/mediasi-phi}. */
    public String id() {
        return officeId + "/" + key;
    }

    /** The same files with some replaced or added: what a process owner deploys alone, completed with the rest. */
    public PackFiles with(Map<String, byte[]> replaced) {
        TreeMap<String, byte[]> all = new TreeMap<>(content);
        all.putAll(replaced);
        return new PackFiles(officeId, key, all);
    }

    /** Whether all files have the same names and bytes. */
    public boolean isSameAs(PackFiles other) {
        return content.keySet().equals(other.content.keySet())
                && content.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.content.get(file.getKey())));
    }

    /** The same for the same names and bytes, wherever they were read from; lower-case hex. */
    public String sha256() {
        Fingerprint fingerprint = new Fingerprint();
        content.forEach((name, bytes) -> {
            addWithLength(fingerprint, name.getBytes(StandardCharsets.UTF_8));
            addWithLength(fingerprint, bytes);
        });
        return fingerprint.hex();
    }

    private static void addWithLength(Fingerprint fingerprint, byte[] bytes) {
        fingerprint
                .add(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array())
                .add(bytes);
    }
}
