package id.loketnaker.servicepack;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.reader.ServicePackReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** A valid pack of which a test breaks one thing. */
public final class PackFixture {

    public static final String BPMN = "izin-contoh.bpmn";

    private final String office;
    private final String key;
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private PackFixture(String office, String key) {
        this.office = office;
        this.key = key;
    }

    public static PackFixture validPack() {
        return new PackFixture("mekarsari", "izin-contoh")
                .with("instansi.yaml", PackTexts.OFFICE)
                .with("layanan.yaml", PackTexts.STANDARD)
                .with(BPMN, PackTexts.DIAGRAM)
                .with("syarat.dmn", PackTexts.DECISION)
                .with("permohonan.form", PackTexts.START_FORM)
                .with("periksa.form", PackTexts.TASK_FORM)
                .with("surat/izin.html", PackTexts.LETTER)
                .with("skenario/terbit.yaml", PackTexts.SCENARIO)
                .with("skenario/cabut.yaml", PackTexts.WITHDRAWAL);
    }

    public PackFixture in(String otherOffice, String otherKey) {
        PackFixture moved = new PackFixture(otherOffice, otherKey);
        moved.files.putAll(files);
        return moved;
    }

    public PackFixture with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public PackFixture with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public PackFixture without(String file) {
        files.remove(file);
        return this;
    }

    /** Fails when there is nothing to change, so that no test breaks less than it says. */
    public PackFixture changed(String file, String from, String to) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).as(file).contains(from);
        return with(file, text.replace(from, to));
    }

    public PackFiles files() {
        return new PackFiles(office, key, files);
    }

    public ServicePack read() {
        return new ServicePackReader().read(files());
    }

    public List<Finding> findings() {
        try {
            read();
            return List.of();
        } catch (InvalidServicePackException e) {
            return e.findings();
        }
    }
}
