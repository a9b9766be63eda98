package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands in a page between {@code <!-- NAME -->} and {@code <!-- /NAME -->}: made by the build, the rest is
 * written by hand.
 *
 * @param page relative to the project
 */
record GeneratedPart(Path page, String name) {

    /** Compares, or writes with {@code -Dloketnaker.docs.write=true}. */
    void mustBe(String wanted) throws IOException {
        String text = Files.readString(page);
        String begin = "<!-- " + name + " -->\n";
        String end = "\n<!-- /" + name + " -->";
        assertThat(text).as("%s has a place for %s", page, name).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        int until = text.indexOf(end, from - 1);
        if (Boolean.getBoolean("loketnaker.docs.write")) {
            Files.writeString(page, text.substring(0, from) + wanted + text.substring(until));
            return;
        }
        assertThat(text.substring(from, Math.max(from, until)))
                .as("%s; to write it: ./mvnw test -Dtest=DocumentationTests -Dloketnaker.docs.write=true", page)
                .isEqualTo(wanted);
    }
}
