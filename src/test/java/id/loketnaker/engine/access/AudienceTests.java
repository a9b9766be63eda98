package id.loketnaker.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.PresentUser;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a resource lets in, and what it has to look up for that. */
class AudienceTests {

    private static final PresentUser OFFICIAL = user("petugas-loket");

    private final AtomicInteger lookedUp = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FIGURES", "PROPOSALS"})
    void whether_an_official_leads_is_not_looked_up_where_it_decides_nothing(Audience audience) {
        assertThat(includes(audience, OFFICIAL, true)).isEqualTo(includes(audience, OFFICIAL, false));
        assertThat(lookedUp).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIGURES", "PROPOSALS"})
    void figures_and_proposals_are_for_officials_that_lead(Audience audience) {
        assertThat(includes(audience, OFFICIAL, true)).isTrue();
        assertThat(includes(audience, OFFICIAL, false)).isFalse();
        assertThat(lookedUp).hasValue(2);
    }

    @Test
    void who_sees_figures_by_their_group_is_not_looked_up() {
        for (PresentUser user : List.of(
                user(PresentUser.MANAGERS),
                user(PresentUser.MANAGERS, "kepala-dinas"),
                user(PresentUser.ADMINISTRATORS))) {
            assertThat(includes(Audience.FIGURES, user, false)).isTrue();
        }
        assertThat(lookedUp).hasValue(0);
    }

    @Test
    void a_process_owner_leads_nothing_by_that() {
        assertThat(includes(Audience.FIGURES, user(PresentUser.PROCESS_OWNERS), true))
                .isFalse();
        assertThat(lookedUp).hasValue(0);
    }

    private boolean includes(Audience audience, PresentUser user, boolean leads) {
        return audience.includes(user, asked -> {
            lookedUp.incrementAndGet();
            return leads;
        });
    }

    private static PresentUser user(String... roles) {
        return new PresentUser("siti", List.of(roles), List.of("bekasi"));
    }
}
