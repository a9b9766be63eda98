package id.loketnaker.tracking.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report as a sheet for whoever reckons on. */
final class SurveyTable {

    private SurveyTable() {}

    static byte[] of(SurveyReports.Page page) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(written, "LoketNaker", "1.0")) {
            Worksheet sheet = book.newWorksheet("Kepuasan " + page.key());
            sheet.value(0, 0, page.office() + ", " + page.period());
            head(sheet);
            int row = 3;
            for (SurveyReport.Line line : lines(page.report())) {
                row(sheet, row++, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static List<SurveyReport.Line> lines(SurveyReport report) {
        return Stream.of(List.of(report.office()), report.units(), report.services())
                .flatMap(List::stream)
                .toList();
    }

    private static void head(Worksheet sheet) {
        int column = 0;
        for (String title : List.of("Kelompok", "Responden", "Indeks", "Mutu", "Kinerja")) {
            sheet.value(2, column++, title);
        }
        for (SurveyElement element : SurveyElement.values()) {
            sheet.value(2, column++, element.title());
        }
    }

    private static void row(Worksheet sheet, int row, SurveyReport.Line line) {
        sheet.value(row, 0, line.name());
        if (!line.told()) {
            sheet.value(row, 1, "kurang dari " + SatisfactionIndex.LEAST);
            return;
        }
        sheet.value(row, 1, line.answers());
        sheet.value(row, 2, line.index());
        sheet.value(row, 3, line.grade());
        sheet.value(row, 4, line.words());
        int column = 5;
        for (SurveyReport.ElementLine element : line.elements()) {
            sheet.value(row, column++, element.mean());
        }
    }
}
