package id.loketnaker.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlItemsTest {

    private static final String STANDARD = """
            nama: Uji
            surat:
              # yang pertama
              - {id: izin, nama: "Izin, dan
                  lanjutannya"}
              - id: tolak
                nama: |
                  Penolakan
                  dua baris
                sumber: [a,
                  b]

              # yang terakhir
              - {id: terima, nama: Tanda terima}
            catatan: [Surat izin]
            """;

    @Test
    void an_item_goes_with_all_its_lines_and_the_remarks_stay() throws UnreadableYamlException {
        assertThat(without("tolak")).isEqualTo("""
                nama: Uji
                surat:
                  # yang pertama
                  - {id: izin, nama: "Izin, dan
                      lanjutannya"}

                  # yang terakhir
                  - {id: terima, nama: Tanda terima}
                catatan: [Surat izin]
                """);
        assertThat(without("izin")).doesNotContain("lanjutannya").contains("  - id: tolak\n    nama: |\n");
        assertThat(without("terima")).endsWith("  # yang terakhir\ncatatan: [Surat izin]\n");
    }

    @Test
    void the_list_goes_with_its_last_item() throws UnreadableYamlException {
        assertThat(YamlItems.without("a: 1\nsurat:\n  - {id: izin}\nb: 2\n", "surat", item -> true))
                .isEqualTo("a: 1\nb: 2\n");
    }

    @Test
    void what_shares_its_line_with_others_stays() throws UnreadableYamlException {
        String oneLine = "surat: [{id: izin}, {id: tolak}]\n";

        assertThat(YamlItems.without(oneLine, "surat", item -> true)).isEqualTo(oneLine);
    }

    private static String without(String id) throws UnreadableYamlException {
        return YamlItems.without(
                STANDARD, "surat", item -> item.path("id").asText().equals(id));
    }
}
