package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.Unit;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadsTest {

    @Test
    void the_head_of_the_office_and_of_each_unit_lead() {
        assertThat(leading(
                        role("petugas", "penempatan", "kepala-seksi"),
                        role("kepala-seksi", "penempatan", "kepala-bidang"),
                        role("kepala-bidang", "penempatan", "kepala-dinas"),
                        role("kepala-dinas", null, null)))
                .containsExactly("kepala-bidang", "kepala-dinas");
    }

    @Test
    void who_leads_two_units_leads_the_one_they_do_not_stand_in_too() {
        Role head = role("kepala-bidang", "penempatan", "kepala-dinas");
        Office office =
                office(head, role("petugas-pelatihan", "pelatihan", "kepala-bidang"), role("kepala-dinas", null, null));

        assertThat(Heads.isHeadOf("pelatihan", head, office)).isTrue();
        assertThat(Heads.isHeadOf("hubungan-industrial", head, office)).isFalse();
    }

    @Test
    void a_secretary_between_units_and_head_takes_the_lead_of_a_unit_from_nobody() {
        assertThat(leading(
                        role("petugas", "penempatan", "kepala-bidang"),
                        role("kepala-bidang", "penempatan", "sekretaris"),
                        role("sekretaris", "sekretariat", "kepala-dinas"),
                        role("kepala-dinas", null, null)))
                .containsExactly("kepala-bidang", "sekretaris", "kepala-dinas");
    }

    @Test
    void who_has_nobody_below_leads_nothing_though_their_superior_is_the_head_of_the_office() {
        assertThat(leading(role("agendaris", "penempatan", "kepala-dinas"), role("kepala-dinas", null, null)))
                .containsExactly("kepala-dinas");
    }

    private static List<String> leading(Role... roles) {
        return Heads.of(office(roles)).stream().map(Role::id).toList();
    }

    private static Role role(String id, @Nullable String unit, @Nullable String superior) {
        return new Role(id, id, unit, superior);
    }

    private static Office office(Role... roles) {
        return new Office(
                "contoh",
                "CTH",
                "Dinas Contoh",
                "Jalan Contoh 1",
                ZoneId.of("Asia/Jakarta"),
                List.of(
                        new Unit("penempatan", "Penempatan", List.of()),
                        new Unit("pelatihan", "Pelatihan", List.of()),
                        new Unit("hubungan-industrial", "Hubungan industrial", List.of())),
                List.of(roles),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
