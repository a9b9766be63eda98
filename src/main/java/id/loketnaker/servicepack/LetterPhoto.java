package id.loketnaker.servicepack;

import java.util.EnumSet;
import java.util.Set;

/**
 * The frame of a photo in the template of a letter: {@code <td data-foto="Pas foto berwarna">Tempel foto</td>}; and of
 * all photos of a visit: {@code <div data-foto-semua="Foto peninjauan">Tanpa foto</div>}.
 */
public final class LetterPhoto {

    /** Names the requirement whose paper is the photo. */
    public static final String ATTRIBUTE = "data-foto";

    /** Names the requirement whose papers are all shown. */
    public static final String ALL = "data-foto-semua";

    /** So many of them at most, the first ones. */
    public static final int MOST = 12;

    /** The elements that may be a frame. */
    public static final Set<String> FRAMES = Set.of("td", "div");

    /** What a photo may come as. */
    public static final Set<DocumentType> PICTURES = Set.copyOf(EnumSet.of(DocumentType.JPG, DocumentType.PNG));

    private LetterPhoto() {}
}
