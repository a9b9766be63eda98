package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.CannotStartException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministratorPasswordTest {

    @ParameterizedTest
    @CsvSource({
        "'',     Mawar-merah-77,       belum ditentukan",
        "kepala, '',                   belum ditentukan",
        "kepala, '            ',       belum ditentukan",
        "admin,  demo,                 terlalu mudah",
        "kepala, elevenchars,          terlalu mudah",
        "kepala, Password123456,       terlalu mudah",
        "kepala, demo12345678,         terlalu mudah",
        "kepala, Kepala-dinas-bekasi9, terlalu mudah"
    })
    void missing_short_or_known_ones_are_refused_with_the_remedy(String id, String password, String reason) {
        assertThatThrownBy(() -> AdministratorPassword.check(id, password))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("LOKETNAKER_ADMIN_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"kepala, Mawar-merah-77", "utama, tujuh ekor ikan"})
    void a_long_one_of_their_own_is_accepted(String id, String password) {
        assertThatCode(() -> AdministratorPassword.check(id, password)).doesNotThrowAnyException();
    }
}
