package id.loketnaker.servicepack.files;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A folder of the classpath, in classes or inside a jar. */
public final class ClasspathSource implements PackSource {

    private final String location;

    public ClasspathSource(String location) {
        this.location = location.endsWith("/") ? location : location + "/";
    }

    @Override
    public SortedMap<String, File> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var root = resolver.getResource(location).getURL().toString();
        var files = new TreeMap<String, File>();
        for (var resource : resolver.getResources(location + "**")) {
            var url = resource.getURL().toString();
            if (resource.isReadable() && url.startsWith(root) && !url.endsWith("/")) {
                var name = URLDecoder.decode(url.substring(root.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
                if (!PackSource.isHidden(name)) {
                    files.put(name, resource::getInputStream);
                }
            }
        }
        return files;
    }
}
