package id.loketnaker.firms;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.FirmKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFirmTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT Maju Jaya        | P.T. MAJU  JAYA
            PT Maju Jaya        | Maju Jaya, PT
            PT Maju Jaya        | PT. Maju Jaya, Tbk
            PT Maju Jaya        | PT Maju Jaya (Persero)
            CV Sinar            | Sinar C.V.
            Serikat Pekerja Élan | serikat pekerja elan
            """)
    void the_same_name_is_written_in_many_ways(String one, String other) {
        assertThat(PlainFirm.name(one)).isEqualTo(PlainFirm.name(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT Maju Jaya   | CV Maju Jaya
            PT Maju Jaya   | PT Maju Jaya Abadi
            PT Maju Jaya   | Maju Jaya
            PT             | CV
            """)
    void another_legal_form_or_another_word_is_another_name(String one, String other) {
        assertThat(PlainFirm.name(one)).isNotEqualTo(PlainFirm.name(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jalan Melati No. 4, Desa Sukamaju          | Jl. Melati 4 Ds Sukamaju
            Jln. Raya Nomor 12 Kecamatan Cikarang      | jl raya 12, kec. cikarang
            """)
    void the_same_address_is_written_in_many_ways(String one, String other) {
        assertThat(at(one, "").placeKey()).isEqualTo(at(other, "").placeKey());
    }

    @ParameterizedTest
    @CsvSource({"'', kantor pusat, true", "'', Pusat, true", "Cikarang, CIKARANG, true", "'', Cikarang, false"})
    void a_branch_tells_apart_and_the_head_office_is_none(String one, String other, boolean same) {
        assertThat(at("Jl. Raya 1", one)
                        .placeKey()
                        .equals(at("Jl. Raya 1", other).placeKey()))
                .isEqualTo(same);
        assertThat(at("", one).numberKey().equals(at("", other).numberKey())).isEqualTo(same);
    }

    private static PlainFirm at(String address, String branch) {
        return PlainFirm.of(FirmDetails.entered(FirmKind.FIRM, "PT Contoh", "8120012345678", "", address, branch));
    }
}
