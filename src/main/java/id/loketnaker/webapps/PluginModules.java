package id.loketnaker.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a plugin that a browser may load: its style sheet, {@code plugin.js}, and the scripts that it imports.
 */
public final class PluginModules {

    private PluginModules() {}

    /**
     * @param plugin id of the plugin, as its folder under {@code plugin-webapp} is called
     * @return all that lies in its folder {@code app}, as {@code app/….js}
     */
    public static List<String> of(String plugin) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:plugin-webapp/" + plugin + "/app/*.*"))
                    .map(file -> "app/" + file.getFilename())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
