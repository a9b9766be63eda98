package id.loketnaker.servicepack.files;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A folder of the classpath, in classes or inside a jar. */
public final class ClasspathSource implements PackSource {

    private final String location;

    public ClasspathSource(String location) {
        this.location = location.endsWith("/") ? location : location + "/";
    }

    @Override
    public SortedMap<String, File> files() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        String root = resolver.getResource(location).getURL().toString();
        TreeMap<String, PackSource.File> files = new TreeMap<>();
        for (Resource resource : resolver.getResources(location + "**")) {
            String url = resource.getURL().toString();
            if (resource.isReadable() && url.startsWith(root) && !url.endsWith("/")) {
                String name =
                        URLDecoder.decode(url.substring(root.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
                if (!PackSource.isHidden(name)) {
                    files.put(name, resource::getInputStream);
                }
            }
        }
        return files;
    }
}
