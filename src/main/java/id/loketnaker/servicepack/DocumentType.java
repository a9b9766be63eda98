package id.loketnaker.servicepack;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that an applicant's papers may come as. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** What is accepted where the service standard says nothing else. */
    public static final Set<DocumentType> USUAL = Collections.unmodifiableSet(EnumSet.of(PDF, JPG, PNG));

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** By the word in {@code layanan.yaml}, which the schema has found to be one of these. */
    public static DocumentType ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** By the end of a file's name, in capitals or not. */
    public static Optional<DocumentType> ofFileName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.contains(".") && type.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word for people and for {@code layanan.yaml}. */
    public String word() {
        return extensions.get(0);
    }

    /** Without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether a browser shows it by itself. */
    public boolean isShownByBrowsers() {
        return USUAL.contains(this);
    }
}
