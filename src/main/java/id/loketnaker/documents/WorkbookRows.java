package id.loketnaker.documents;

import id.loketnaker.documents.inspection.OfficeXml;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first columns of the first sheet of an Excel workbook as texts, row by row as the file is read (ECMA-376 part 1,
 * 18.3). A number is its digits, also one that stands for a date (days since 1899-12-30); what is ticked or not is
 * {@code ya} or {@code tidak}; what a formula gave is what the workbook says it gave. Only of a file that was looked at
 * when it came in.
 */
public final class WorkbookRows {

    /** A number of more digits than this was rounded by the spreadsheet: its last ones are lost. */
    private static final int SURE_DIGITS = 15;

    private static final String LOST = "…";
    private static final int LONGEST = 4000;
    private static final int SHARED_TEXTS = 200_000;
    private static final int LETTERS = 26;
    private static final String LAST = "XFD";
    private static final int FAR = Integer.MAX_VALUE - 1;

    private final ZipFile zip;
    private final int columns;
    private final int most;
    private final List<String> shared = new ArrayList<>();

    private WorkbookRows(ZipFile zip, int columns, int most) {
        this.zip = zip;
        this.columns = columns;
        this.most = most;
    }

    /**
     * A row with anything in it.
     *
     * @param number in the sheet, from 1
     * @param cells as many as were asked for; what is empty is an empty text
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a workbook.
     *
     * @param most rows
     * @throws RefusedDocumentException when it has more rows, or is none that can be read
     */
    public static List<Row> of(ReceivedFile file, int columns, int most) {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            return new WorkbookRows(zip, columns, most).read();
        } catch (XMLStreamException unreadable) {
            throw new RefusedDocumentException(
                    "Lembar Excel ini tidak dapat dibaca. Buka dengan Excel, simpan ulang sebagai .xlsx, lalu coba lagi.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a cell was a number of which the spreadsheet has lost the last digits, as of a NIK that was not text. */
    public static boolean isRounded(String cell) {
        return cell.endsWith(LOST)
                && cell.length() > SURE_DIGITS
                && cell.chars().limit(cell.length() - 1L).allMatch(Character::isDigit);
    }

    private List<Row> read() throws IOException, XMLStreamException {
        ZipEntry texts = zip.getEntry("xl/sharedStrings.xml");
        if (texts != null) {
            readShared(texts);
        }
        List<Row> rows = new ArrayList<>();
        try (InputStream content = open(firstSheet())) {
            XMLStreamReader xml = OfficeXml.reader(content);
            int last = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    last = number(xml.getAttributeValue(null, "r"), last + 1);
                    Row row = new Row(last, cells(xml));
                    if (row.cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        rows.add(row);
                    }
                    if (rows.size() > most) {
                        throw new RefusedDocumentException("Lebih dari %,d baris. Bagi menjadi beberapa berkas."
                                .formatted(most)
                                .replace(',', '.'));
                    }
                }
            }
        }
        return rows;
    }

    /** The one with the lowest place among the sheets of the workbook. */
    private ZipEntry firstSheet() throws IOException, XMLStreamException {
        String relation = attributeOf("xl/workbook.xml", "sheet", null, null, "id");
        String target = attributeOf("xl/_rels/workbook.xml.rels", "Relationship", "Id", relation, "Target");
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return entry(path);
    }

    /** An attribute of the first element of this name, or of the first whose other attribute says something. */
    private String attributeOf(
            String part, String element, @Nullable String known, @Nullable String value, String wanted)
            throws IOException, XMLStreamException {
        try (InputStream content = open(entry(part))) {
            XMLStreamReader xml = OfficeXml.reader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)
                        && (known == null || Objects.equals(attribute(xml, known), value))) {
                    return attribute(xml, wanted);
                }
            }
        }
        throw new XMLStreamException(element);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String found = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                found = xml.getAttributeValue(i); // r:id, which stands behind sheetId
            }
        }
        return found;
    }

    private void readShared(ZipEntry texts) throws IOException, XMLStreamException {
        try (InputStream content = open(texts)) {
            XMLStreamReader xml = OfficeXml.reader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    shared.add(text(xml, "si"));
                }
                if (shared.size() > SHARED_TEXTS) {
                    throw new RefusedDocumentException("Lembar Excel ini terlalu besar. Bagi menjadi beberapa berkas.");
                }
            }
        }
    }

    private List<String> cells(XMLStreamReader xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        int place = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                place = place(xml.getAttributeValue(null, "r"), place + 1);
                String value = value(xml, Objects.toString(xml.getAttributeValue(null, "t"), "n"));
                if (place < columns) {
                    cells.set(place, value);
                }
            }
        }
        return cells;
    }

    private String value(XMLStreamReader xml, String type) throws XMLStreamException {
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = text(xml, "v");
                    case "is" -> value = text(xml, "is");
                    default -> {}
                }
            }
        }
        return switch (type) {
            case "s" -> value.isBlank() ? "" : sharedText(value);
            case "n" -> digits(value);
            case "b" -> value.isBlank() ? "" : value.equals("1") ? "ya" : "tidak";
            case "e" -> "";
            default -> value;
        };
    }

    /** A workbook that names a text which it does not have is damaged: an empty cell would hide that. */
    private String sharedText(String place) throws XMLStreamException {
        int number = number(place, -1);
        if (number < 0 || number >= shared.size()) {
            throw new XMLStreamException(place);
        }
        return shared.get(number);
    }

    private static String digits(String value) {
        if (value.isBlank()) {
            return "";
        }
        try {
            BigDecimal number = new BigDecimal(value.strip());
            if (Math.abs(number.scale()) > 2 * SURE_DIGITS) {
                return value;
            }
            String digits = number.stripTrailingZeros().toPlainString();
            return digits.length() > SURE_DIGITS ? digits + LOST : digits;
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    /** All text within an element, without the readings of Japanese words. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                reading = xml.getLocalName().equals("rPh") ? event == XMLStreamConstants.START_ELEMENT : reading;
            } else if (xml.isCharacters() && !reading && text.length() < LONGEST) {
                text.append(xml.getText());
            }
        }
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** From 0: {@code C7} is 2, {@code AB7} is 27. Excel's last is {@code XFD}. */
    private static int place(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        String letters = reference.replaceAll("[^A-Z]", "");
        if (letters.isEmpty() || letters.length() > LAST.length()) {
            return FAR;
        }
        int place = 0;
        for (char letter : letters.toCharArray()) {
            place = place * LETTERS + letter - 'A' + 1;
        }
        return place - 1;
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    private ZipEntry entry(String path) throws XMLStreamException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new XMLStreamException(path);
        }
        return entry;
    }

    private InputStream open(ZipEntry entry) throws IOException {
        return new BufferedInputStream(zip.getInputStream(entry));
    }
}
