package id.loketnaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
