package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.TouchesDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What README's commands need of the build file, and {@code verify} does not use. */
class BuildFileTests {

    private static final String RUN =
            "/project/build/plugins/plugin[artifactId='spring-boot-maven-plugin']/configuration";

    @Test
    void the_command_that_tries_it_out_starts_the_demonstration() throws Exception {
        assertThat(texts(RUN + "/profiles/*")).containsExactly("demo");
        assertThat(texts(RUN + "/profiles/*/*")).isEmpty();
    }

    @Test
    void the_command_that_names_one_test_runs_no_others_before_it() throws Exception {
        String profile = "/project/profiles/profile[id='one-integration-test']";

        assertThat(texts(profile + "/activation/property/name")).containsExactly("it.test");
        assertThat(texts(profile + "/build/plugins/plugin[artifactId='maven-surefire-plugin']/configuration/skipTests"))
                .containsExactly("true");
    }

    @Test
    void on_MySQL_runs_what_touches_the_database_and_is_not_of_H2_alone() throws Exception {
        String second = "/project/build/plugins/plugin[artifactId='maven-failsafe-plugin']/executions"
                + "/execution[id='engine-on-mysql']/configuration";

        assertThat(texts(second + "/groups")).containsExactly(TouchesDatabase.TAG);
        assertThat(texts(second + "/excludedGroups")).containsExactly(OnH2Alone.TAG);
    }

    /** One that the first of the two leaves out, because it touches the database, would be run by nobody. */
    @Test
    void tests_after_packaging_that_touch_the_database_run_on_MySQL() throws Exception {
        String plugin = "/project/build/plugins/plugin[artifactId='maven-failsafe-plugin']/executions/execution";

        assertThat(texts(plugin + "[id='default']/configuration/excludedGroups"))
                .containsExactly(TouchesDatabase.TAG);
        assertThat(texts(plugin + "[id='engine-on-mysql']/configuration/includes/include"))
                .containsExactly("**/*Test.java", "**/*Tests.java", "**/*IT.java");
    }

    /** Of the class path that the tests run on, so of the jar too: CVE-2025-48924. */
    @Test
    void commons_lang_is_of_a_version_that_no_name_overflows() throws Exception {
        String version;
        try (InputStream told =
                getClass().getResourceAsStream("/META-INF/maven/org.apache.commons/commons-lang3/pom.properties")) {
            Properties properties = new Properties();
            properties.load(told);
            version = properties.getProperty("version");
        }
        String[] parts = version.split("\\.");

        assertThat(parts[0]).as(version).isEqualTo("3");
        assertThat(Integer.parseInt(parts[1])).as(version).isGreaterThanOrEqualTo(18);
    }

    private static List<String> texts(String path)
            throws IOException, ParserConfigurationException, SAXException, XPathExpressionException {
        Document build = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Files.newInputStream(Path.of("pom.xml")));
        NodeList found =
                (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, build, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> found.item(place).getTextContent().strip())
                .toList();
    }
}
