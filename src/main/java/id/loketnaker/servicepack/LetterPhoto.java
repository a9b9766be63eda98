package id.loketnaker.servicepack;

import java.util.EnumSet;
import java.util.Set;

/** The frame of a photo in the template of a letter: {@code <td data-foto="Pas foto berwarna">Tempel foto</td>}. */
public final class LetterPhoto {

    /** Names the requirement whose paper is the photo. */
    public static final String ATTRIBUTE = "data-foto";

    /** The elements that may be a frame. */
    public static final Set<String> FRAMES = Set.of("td", "div");

    /** What a photo may come as. */
    public static final Set<DocumentType> PICTURES = Set.copyOf(EnumSet.of(DocumentType.JPG, DocumentType.PNG));

    private LetterPhoto() {}
}
