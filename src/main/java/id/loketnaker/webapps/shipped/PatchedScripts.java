package id.loketnaker.webapps.shipped;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts our changes before the scripts of Camunda's web applications, which stay as they are in their jar. */
@Configuration
public class PatchedScripts implements WebMvcConfigurer {

    public static final String SHIPPED = "META-INF/resources/webjars/camunda/";
    static final String FORM_RENDERER = "lib/deps.js";
    static final String TASKLIST = "app/tasklist/camunda-tasklist-bootstrap.js";
    static final String COCKPIT = "app/cockpit/camunda-cockpit-bootstrap.js";
    static final String ADMIN = "app/admin/camunda-admin-bootstrap.js";
    static final String WELCOME = "app/welcome/camunda-welcome-bootstrap.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        patch(registry, FORM_RENDERER, FormRendererPatches.ALL);
        patch(registry, TASKLIST, TasklistPatches.ALL.and(PagePatches.DIAGRAMS).and(SavedSearches.PATCHES));
        patch(registry, COCKPIT, PagePatches.COCKPIT.and(PagePatches.DIAGRAMS).and(SavedSearches.PATCHES));
        patch(registry, ADMIN, PagePatches.ADMIN.and(PagePatches.DIAGRAMS).and(SavedSearches.OF_ADMIN));
        patch(registry, WELCOME, PagePatches.WELCOME.and(PagePatches.DIAGRAMS).and(SavedSearches.PATCHES));
    }

    /** The pattern needs a wildcard: what it matches is the name that is looked up. */
    private static void patch(ResourceHandlerRegistry registry, String script, BundlePatches patches) {
        String folder = script.substring(0, script.lastIndexOf('/') + 1);
        registry.addResourceHandler("/camunda/" + script.replace(".js", "*.js"))
                .addResourceLocations("classpath:/" + SHIPPED + folder)
                .resourceChain(true)
                .addTransformer(new PatchedScript(patches));
    }
}
