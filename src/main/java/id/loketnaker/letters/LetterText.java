package id.loketnaker.letters;

import id.loketnaker.servicepack.LetterTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Fills the template of a letter. */
@Component
class LetterText {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    /**
     * A filled template.
     *
     * @param xhtml its body
     * @param gaps labels of what is shown but not there
     */
    record Filled(String xhtml, List<String> gaps) {}

    private final TemplateEngine engine = new TemplateEngine();

    LetterText() {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.XML);
        engine.setTemplateResolver(resolver);
        engine.setDialect(new LetterDialect());
    }

    /** @throws LetterRefusedException when a value cannot be written as the template asks */
    Filled fill(LetterTemplate template, Map<String, Object> model) {
        Gaps gaps = new Gaps(template);
        Context context = new Context(INDONESIAN, model);
        context.setVariable(Gaps.CARRIED_AS, gaps);
        context.setVariable(Effort.CARRIED_AS, new Effort(template.id()));
        try {
            String xhtml = engine.process("<div class=\"isi\">" + template.body() + "</div>", context);
            return new Filled(xhtml, gaps.all());
        } catch (TemplateEngineException failed) {
            throw refusal(template, failed);
        }
    }

    private static LetterRefusedException refusal(LetterTemplate template, TemplateEngineException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof LetterRefusedException refused) {
                return refused;
            }
        }
        return new LetterRefusedException(
                "Templat %s.html tidak dapat diisi: %s".formatted(template.id(), failed.getMessage()), failed);
    }
}
