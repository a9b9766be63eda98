package id.loketnaker.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that are embedded in what is printed: Liberation, in the widths of Times New Roman, Arial and Courier New,
 * under the SIL Open Font License. They come in a library's jar.
 */
final class Fonts {

    /** A font's files and what a page may call it, the generic names as the printer knows them inside. */
    private record Family(String file, List<String> names) {}

    private static final List<Family> FAMILIES = List.of(
            new Family("LiberationSerif", List.of("Serif", "Liberation Serif", "Times New Roman")),
            new Family("LiberationSans", List.of("SansSerif", "Liberation Sans", "Arial")),
            new Family("LiberationMono", List.of("Monospaced", "Liberation Mono", "Courier New")));

    /** Kept: a letter is printed while others wait for its number. */
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    /** What a line needs to know of a font without reading it; a font that nothing is written in is never read then. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    // Places in a TrueType file, in bytes, and the tag "GSUB".
    private static final int TABLE_COUNT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final CmapLookup LETTERS = letters();

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        for (Family family : FAMILIES) {
            for (String name : family.names()) {
                add(builder, family.file(), name, FSFontUseCase.DOCUMENT);
            }
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        // Without it a text in an unknown font would be left out in silence.
        add(builder, "LiberationSerif", "Liberation Serif", FSFontUseCase.FALLBACK_FINAL);
    }

    private static void add(PdfRendererBuilder builder, String file, String name, FSFontUseCase use) {
        add(builder, file + "-Regular", name, 400, FontStyle.NORMAL, use);
        add(builder, file + "-Bold", name, 700, FontStyle.NORMAL, use);
        add(builder, file + "-Italic", name, 400, FontStyle.ITALIC, use);
        add(builder, file + "-BoldItalic", name, 700, FontStyle.ITALIC, use);
    }

    private static void add(
            PdfRendererBuilder builder, String file, String name, int weight, FontStyle style, FSFontUseCase use) {
        builder.useFont(() -> open(file), name, weight, style, true, EnumSet.of(use));
    }

    /** Whether there is a shape for a character; all the fonts have the same. Line ends and tabs need none. */
    static boolean have(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t' || LETTERS.getGlyphId(codePoint) != 0;
    }

    private static CmapLookup letters() {
        try (InputStream file = open("LiberationSerif-Regular");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return new ByteArrayInputStream(FILES.computeIfAbsent(file, Fonts::read));
    }

    private static byte[] read(String file) {
        String path = "/liberation/" + file + ".ttf";
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
            return withoutLigatures(font.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the table of substitutions out of a font's directory, by a name that nobody looks for. PDFBox would compile
     * a pattern of all of it for each text that it writes, three quarters of the time of a page; letters in Indonesian
     * need none of it.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLE_COUNT);
        for (int entry = FIRST_TABLE; entry < FIRST_TABLE + tables * TABLE_ENTRY; entry += TABLE_ENTRY) {
            if (directory.getInt(entry) == SUBSTITUTIONS) {
                directory.putInt(entry, 0);
            }
        }
        return font;
    }
}
