package id.loketnaker.servicepack.reader;

import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DamagedPackTest {

    private static final List<String> SCRAPS = List.of(
            "", "\"", "'", "{", "}", "[", "]", ":", ",", "-", "\n", "\t", "<", ">", "/", "&", "#", "*a", "&a ", "null",
            "0", "true", "${", "{}", "[]", "\u0000", "é");

    /** Whatever somebody does to a file, the answer is a list of findings, never a fault of the reader. */
    @Property(tries = 500)
    void any_damage_is_read_or_told(
            @ForAll @IntRange(max = 7) int fileNumber,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(max = 12) int removed,
            @ForAll @IntRange(max = 26) int scrap) {
        PackFixture pack = validPack();
        String file = List.copyOf(pack.files().content().keySet()).get(fileNumber);
        String text = new String(pack.files().content().get(file), StandardCharsets.UTF_8);
        int from = place % text.length();
        int until = Math.min(text.length(), from + removed);
        String damaged = text.substring(0, from) + SCRAPS.get(scrap) + text.substring(until);
        assertThat(pack.with(file, damaged).findings())
                .allSatisfy(finding -> assertThat(finding.remedy()).isNotBlank());
    }
}
