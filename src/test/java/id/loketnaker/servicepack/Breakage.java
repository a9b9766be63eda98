package id.loketnaker.servicepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing broken in the valid pack, and what the reader must say about it.
 *
 * @param element part of the finding's element; {@code null} when it speaks of the file as a whole
 * @param problem part of the finding's problem
 */
public record Breakage(
        UnaryOperator<PackFixture> change,
        String file,
        @Nullable String element,
        String problem) {

    /** Replaces text in one file. */
    public static Breakage of(String file, String from, String to, @Nullable String element, String problem) {
        return new Breakage(pack -> pack.changed(file, from, to), file, element, problem);
    }

    public void isFound() {
        List<Finding> findings = change.apply(PackFixture.validPack()).findings();
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.pack()).isEqualTo("mekarsari/izin-contoh");
            assertThat(finding.file()).isEqualTo(file);
            if (element == null) {
                assertThat(finding.element()).isNull();
            } else {
                assertThat(finding.element()).contains(element);
            }
            assertThat(finding.problem()).contains(problem);
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Override
    public String toString() {
        return file + ": " + problem;
    }
}
