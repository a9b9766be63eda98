package id.loketnaker.webapps;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.documents.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel workbook (ECMA-376, part 1, section 18) as texts, row by row; empty rows are left out.
 * Only of a file that was looked at when it came in.
 */
public final class XlsxRows {

    private static final String SHEETS = "xl/worksheets/";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final int MOST_ROWS = 2_000;
    private static final int DIGITS = 15;
    private static final int MOST_COLUMNS = 100;
    private static final int LETTERS = 26;

    private XlsxRows() {}

    /**
     * Numbers are written as plain decimals, also those that stand for dates.
     *
     * @throws UnacceptableException when there is no sheet, too much in it, or it cannot be read
     */
    public static List<List<String>> of(ReceivedFile file) {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            List<String> shared = new ArrayList<>();
            ZipEntry texts = zip.getEntry(SHARED);
            if (texts != null) {
                try (InputStream content = zip.getInputStream(texts)) {
                    readShared(content, shared);
                }
            }
            try (InputStream content = zip.getInputStream(sheet(zip))) {
                return readSheet(content, shared);
            }
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw new UnacceptableException(
                    "Lembar pertama berkas ini tidak dapat dibaca. Simpan ulang sebagai XLSX.", broken);
        }
    }

    private static ZipEntry sheet(ZipFile zip) {
        Optional<? extends ZipEntry> first = Collections.list(zip.entries()).stream()
                .filter(entry -> entry.getName().startsWith(SHEETS)
                        && entry.getName().endsWith(".xml")
                        && entry.getName().indexOf('/', SHEETS.length()) < 0)
                .min((one, other) -> one.getName().length() == other.getName().length()
                        ? one.getName().compareTo(other.getName())
                        : one.getName().length() - other.getName().length());
        return first.orElseThrow(() -> new UnacceptableException("Berkas ini tidak memuat lembar kerja."));
    }

    private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }

    private static void readShared(InputStream content, List<String> shared) throws XMLStreamException {
        XMLStreamReader xml = reader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
    }

    /** The texts within an element, without how they are read aloud. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aloud = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aloud += xml.getLocalName().equals("rPh") ? 1 : 0;
                if (aloud == 0 && xml.getLocalName().equals("t")) {
                    text.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(end)) {
                    return text.toString();
                }
                aloud -= xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
    }

    private static List<List<String>> readSheet(InputStream content, List<String> shared) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        XMLStreamReader xml = reader(content);
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                put(row, column(xml.getAttributeValue(null, "r"), row.size()), cell(xml, shared));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(List.copyOf(row));
                }
                row.clear();
                if (rows.size() > MOST_ROWS) {
                    throw new UnacceptableException("Lembar ini memuat lebih dari " + MOST_ROWS + " baris.");
                }
            }
        }
        return rows;
    }

    private static void put(List<String> row, int column, String cell) {
        if (column < 0 || column >= MOST_COLUMNS) {
            if (cell.isBlank()) {
                return;
            }
            throw new UnacceptableException("Lembar ini memuat lebih dari " + MOST_COLUMNS + " kolom.");
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, cell);
    }

    /** From a place such as {@code AB12}; where none is said, behind the one before. */
    private static int column(@Nullable String place, int next) {
        if (place == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static String cell(XMLStreamReader xml, List<String> shared) throws XMLStreamException {
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        if (type.equals("inlineStr")) {
            return text(xml, "c");
        }
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            }
        }
        return value.isBlank()
                ? ""
                : switch (type) {
                    case "s" -> shared.get(Integer.parseInt(value));
                    case "b" -> value.equals("1") ? "ya" : "tidak";
                    case "n" -> plain(new BigDecimal(value));
                    default -> value;
                };
    }

    /** Excel forgets digits beyond the fifteenth: a NIK that was typed as a number is not the one on the card. */
    private static String plain(BigDecimal number) {
        if (number.precision() - (long) number.scale() > DIGITS || number.scale() > DIGITS) {
            throw new UnacceptableException(
                    "Lembar ini memuat angka lebih dari 15 digit, yang dibulatkan oleh Excel. Ubah kolomnya menjadi teks (NIK,"
                            + " misalnya), lalu ketik lagi angkanya.");
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
