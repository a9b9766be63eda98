package id.loketnaker.letters;

import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prints what a letter would look like of a case that nobody has: to look at a template before it is in force. */
@Component
public class SampleLetters {

    /** The number of a case that nobody has. */
    private static final String NUMBER = "CONTOH";

    private final LetterText text;
    private final LetterPage page;

    SampleLetters(LetterText text, LetterPage page) {
        this.text = text;
        this.page = page;
    }

    /**
     * As a draft, in PDF; what is missing shows as a gap. Nothing is kept.
     *
     * @param values of the case that nobody has
     * @param moment of its receipt and of the letter
     * @throws LetterRefusedException when a value cannot be written as the template asks, or cannot be printed
     */
    public byte[] pdf(ServicePack pack, LetterTemplate template, Map<String, Object> values, Instant moment) {
        RegisteredCase sample = new RegisteredCase(
                NUMBER,
                NUMBER,
                pack.office().id(),
                pack.key(),
                NUMBER,
                NUMBER,
                null,
                CaseState.RUNNING,
                null,
                moment,
                null);
        LetterCase about = new LetterCase(sample, pack, values, null, null, null, Set.of());
        Map<String, Object> model = LetterModel.whole(
                LetterModel.draft(template, values),
                template,
                about,
                null,
                moment.atZone(pack.office().zone()).toLocalDate());
        String xhtml = text.fill(template, model).xhtml();
        return page.print(pack, template, new LetterPage.Body(xhtml, Map.of()), moment, null);
    }
}
