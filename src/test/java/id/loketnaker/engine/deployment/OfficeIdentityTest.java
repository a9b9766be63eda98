package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Nobody makes an office another by a deployment: who it is changes in the folder of packs only. */
@EngineTest
class OfficeIdentityTest {

    private static final String OWNER = "pemilik-proses.kenanga";
    private static final PackFiles SMALL = PackFolder.small("kenanga", "KNG");

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    @Autowired
    OfficeIdentities identities;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kode: KNG                     | kode: MLT                         | kode",
                "kode: KNG                     | kode: XYZ                         | kode",
                "Tenaga Kerja Kota kenanga     | Tenaga Kerja Kota Melati          | nama",
                "alamat: Jalan Melati 1        | alamat: Jalan Mawar 2             | alamat",
                "zonaWaktu: Asia/Jayapura      | zonaWaktu: Asia/Jakarta           | zonaWaktu",
                "[PEMERINTAH KOTA MELATI,      | [PEMERINTAH KABUPATEN BEKASI,     | kop",
                "kota: Melati                  | kota: Cikarang Pusat              | kota",
                "KEP/{nomor:3}/                | SK/{nomor:3}/                     | penomoran.keputusan"
            })
    void a_deployment_that_changes_who_an_office_is_is_refused(String from, String to, String named) {
        long before = repository.createDeploymentQuery().count();

        Answer answer = deploy(changed("instansi.yaml", from, to));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .contains("instansi.yaml › " + named, "jati diri kantor diubah", "folder paket");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void another_coat_of_arms_is_refused_too() throws IOException {
        String diagram = SMALL.key() + ".bpmn";
        byte[] another = (PackFolder.text(SMALL, diagram) + "<!-- lambang -->\n").getBytes(StandardCharsets.UTF_8);

        Answer answer = deploy(Map.of("lambang.png", picture(), diagram, another));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("lambang kantor diubah");
    }

    @Test
    void what_else_the_office_says_may_change() {
        Answer answer = deploy(changed("instansi.yaml", "nama: Bidang Pelayanan", "nama: Bidang Pelayanan Publik"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        repository.deleteDeployment(
                answer.json().path("id").asText()); // other tests deploy what the office said before
    }

    @Test
    void a_service_does_not_take_the_code_of_its_neighbour() {
        PackFiles calling = PackFolder.moved(PackFolder.calling(), "kenanga", "KNG");

        Answer answer = rest.deployKnowing(
                OWNER,
                "kenanga",
                calling.key(),
                PackFolder.changed(calling, "layanan.yaml", "kode: UJP", "kode: UJD")
                        .content());

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("kode UJD juga dipakai kenanga/uji-jeda");
    }

    @Test
    void nothing_that_is_deployed_passes_for_the_folder() {
        identity.setAuthentication(OWNER, List.of("pemilik-proses"), List.of("kenanga"));
        try {
            assertThatThrownBy(() -> repository
                            .createDeployment()
                            .name(SMALL.id())
                            .source(PackSource.of(SMALL))
                            .tenantId("kenanga")
                            .addString(
                                    SMALL.key() + ".bpmn",
                                    new String(bytes(SMALL.key() + ".bpmn"), StandardCharsets.UTF_8))
                            .deploy())
                    .isInstanceOf(ParseException.class)
                    .hasMessageContaining("hanya untuk folder paket");
        } finally {
            identity.clearAuthentication();
        }
    }

    @ParameterizedTest
    @CsvSource({"KNG, Kota Baru", "BRU, kota  KENANGA"})
    @Transactional
    void a_new_office_takes_neither_code_nor_name_of_another(String code, String town) {
        PackFiles newcomer = PackFolder.changed(
                PackFolder.small("baru", code), "instansi.yaml", "Tenaga Kerja Kota baru", "Tenaga Kerja " + town);

        assertThat(identities.admit(new ServicePackReader().read(newcomer)))
                .singleElement()
                .hasToString(
                        "baru/uji-jeda › instansi.yaml › kode, nama: kode %s atau nama kantor ini sudah dipakai instansi lain"
                                        .formatted(code)
                                + " → Beri kode dan nama yang tidak dipakai kantor mana pun.");
    }

    @Test
    @Transactional
    void the_folder_may_rename_an_office_and_let_two_change_places() {
        ServicePackReader reader = new ServicePackReader();

        identities.setTo(List.of(
                reader.read(PackFolder.small("kenanga", "MLT")),
                reader.read(PackFolder.changed(PackFolder.small(), "instansi.yaml", "kode: MLT", "kode: KNG"))));

        assertThat(identities.admit(reader.read(PackFolder.small("kenanga", "MLT"))))
                .isEmpty();
        assertThatThrownBy(() -> identities.setTo(List.of(reader.read(PackFolder.small("kenanga", "BKS")))))
                .isInstanceOf(InvalidServicePackException.class)
                .hasMessageContaining("sudah dipakai instansi lain");
    }

    private Answer deploy(Map<String, byte[]> files) {
        return rest.deployKnowing(OWNER, "kenanga", SMALL.key(), files);
    }

    private static Map<String, byte[]> changed(String file, String from, String to) {
        String text = PackFolder.text(PackFolder.changed(SMALL, file, from, to), file);
        return Map.of(file, text.getBytes(StandardCharsets.UTF_8), SMALL.key() + ".bpmn", bytes(SMALL.key() + ".bpmn"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static byte[] bytes(String file) {
        return PackFolder.text(SMALL, file).getBytes(StandardCharsets.UTF_8);
    }
}
