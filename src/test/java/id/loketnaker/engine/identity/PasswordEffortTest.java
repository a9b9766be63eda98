package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedConstruction;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nobody learns from the time of a refusal whether there is such a user: whoever it is, the password is hashed once, at
 * the same cost. Counted, not measured: a busy machine would say anything.
 */
@EngineTest
class PasswordEffortTest {

    private static final String ID = "wulan.kenanga";

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void an_official() {
        User user = identity.newUser(ID);
        user.setPassword("demo");
        identity.saveUser(user);
    }

    @AfterEach
    void is_gone() {
        identity.deleteUser(ID);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a wrong password", ID, null),
                Arguments.of("a user that does not exist", "tidak.ada", null),
                Arguments.of("a user without a password", ID, "update ACT_ID_USER set PWD_ = null, SALT_ = null"),
                Arguments.of("locked by a former version", ID, "update ACT_ID_USER set ATTEMPTS_ = 10"),
                Arguments.of(
                        "hashed by a former version",
                        ID,
                        "update ACT_ID_USER set PWD_ = '{SHA-512}" + new Sha512HashDigest().encrypt("demogaram")
                                + "', SALT_ = 'garam'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void every_refusal_costs_one_hash_of_today(String what, String user, @Nullable String state) {
        if (state != null) {
            assertThat(jdbc.update(state + " where ID_ = ?", ID)).isOne();
        }

        List<Argon2Parameters> costs = new ArrayList<>();
        try (MockedConstruction<Argon2BytesGenerator> hashes = Mockito.mockConstruction(Argon2BytesGenerator.class)) {
            assertThat(identity.checkPassword(user, "salah")).isFalse();
            for (Argon2BytesGenerator each : hashes.constructed()) {
                ArgumentCaptor<Argon2Parameters> cost = ArgumentCaptor.forClass(Argon2Parameters.class);
                Mockito.verify(each).init(cost.capture());
                Mockito.verify(each, Mockito.times(1)).generateBytes(Mockito.any(byte[].class), Mockito.any());
                costs.add(cost.getValue());
            }
        }

        assertThat(costs).singleElement().satisfies(cost -> {
            assertThat(cost.getMemory()).isEqualTo(64); // KiB, in the demo
            assertThat(cost.getIterations()).isEqualTo(1);
            assertThat(cost.getLanes()).isEqualTo(1);
        });
    }
}
