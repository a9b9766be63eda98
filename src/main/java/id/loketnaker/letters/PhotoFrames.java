package id.loketnaker.letters;

import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.print.CannotPrintException;
import id.loketnaker.print.Picture;
import id.loketnaker.servicepack.LetterPhoto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.unbescape.xml.XmlEscape;

/**
 * Puts the applicant's photo, which lies among the papers of the case, into the frame that a letter has for it: {@code
 * <td data-foto="Pas foto">Tempel foto</td>}. Without one the frame keeps its words, and a photo is glued on. The photos
 * of a visit are shown all.
 */
@Component
class PhotoFrames {

    /** The rules let a frame have nothing but text and line breaks in it. */
    private static final Pattern FRAME = Pattern.compile("(<(td|div)\\b[^>]*\\b" + LetterPhoto.ATTRIBUTE
            + "(-semua)?=\"([^\"]*)\"[^>]*>)(?:[^<]|<br\\s*/>|<br>\\s*</br>)*(</\\2>)");

    private final CaseDocuments documents;

    PhotoFrames(CaseDocuments documents) {
        this.documents = documents;
    }

    /** @throws LetterRefusedException when a photo is there and cannot be printed */
    LetterPage.Body fill(String caseId, String xhtml) {
        Map<String, Picture> pictures = new HashMap<>();
        String filled = FRAME.matcher(xhtml).replaceAll(frame -> {
            String requirement = XmlEscape.unescapeXml(frame.group(4));
            List<Picture> photos =
                    frame.group(3) == null ? photo(caseId, requirement).stream().toList() : photos(caseId, requirement);
            if (photos.isEmpty()) {
                return Matcher.quoteReplacement(frame.group());
            }
            StringBuilder shown = new StringBuilder(frame.group(1));
            photos.forEach(photo -> {
                String name = "foto-" + pictures.size();
                pictures.put(name, photo);
                shown.append("<img src=\"").append(name).append("\"/>");
            });
            return Matcher.quoteReplacement(shown + frame.group(5));
        });
        return new LetterPage.Body(filled, pictures);
    }

    private List<Picture> photos(String caseId, String requirement) {
        return printable(
                requirement,
                () -> documents.picturesFor(caseId, requirement, LetterPhoto.MOST).stream()
                        .map(Picture::smallOf)
                        .toList());
    }

    private Optional<Picture> photo(String caseId, String requirement) {
        return printable(
                requirement, () -> documents.pictureFor(caseId, requirement).map(Picture::smallOf));
    }

    private static <T> T printable(String requirement, Supplier<T> pictures) {
        try {
            return pictures.get();
        } catch (CannotPrintException unfit) {
            throw new LetterRefusedException(
                    "%s tidak dapat dicetak: %s".formatted(requirement, unfit.getMessage()), unfit);
        }
    }
}
