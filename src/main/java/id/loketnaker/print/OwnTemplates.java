package id.loketnaker.print;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Pages in HTML that come with the program, filled with one value each. What a pack brings is none of them. */
public final class OwnTemplates {

    private final TemplateEngine templates = new TemplateEngine();

    /** @param folder of the class path, with a slash at its end */
    public OwnTemplates(String folder) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(folder);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
    }

    /**
     * @param template name of its file, without the ending
     * @param name under which the page knows the value
     */
    public String fill(String template, String name, @Nullable Object value) {
        Context values = new Context(Locale.forLanguageTag("id-ID"));
        values.setVariable(name, value);
        return templates.process(template, values);
    }
}
