package id.loketnaker.benchmark;

import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.Printout;
import id.loketnaker.print.QrCode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * What printing a letter of one page costs: time of the processor, which does not grow with what else runs on the
 * machine.
 */
final class PrintBenchmark {

    private static final int WARM = 150;
    private static final int ROUNDS = 15;
    private static final int LETTERS = 20;
    private static final double MILLISECOND = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final String LINES =
            "<p class='menjorok'>Sehubungan dengan perselisihan hubungan industrial antara <strong>Siti"
                    + " Aminah</strong> dan <em>PT Sinar Contoh Abadi</em>, mediator menyampaikan anjuran sebagai berikut.</p>";

    private PrintBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Printout letter = letter();
        PdfPrinter printer = new PdfPrinter();
        long begun = processor();
        printer.print(letter);
        System.out.printf("first letter: %.0f ms%n", (processor() - begun) / MILLISECOND);
        print(printer, letter, WARM);
        List<Double> milliseconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long time = processor();
            long memory = allocated();
            print(printer, letter, LETTERS);
            milliseconds.add((processor() - time) / MILLISECOND / LETTERS);
            megabytes.add((allocated() - memory) / MEGABYTE / LETTERS);
        }
        System.out.printf("a letter: %.1f ms, %.1f MiB%n", Medians.of(milliseconds), Medians.of(megabytes));
    }

    private static void print(PdfPrinter printer, Printout letter, int times) {
        for (int i = 0; i < times; i++) {
            printer.print(letter);
        }
    }

    private static Printout letter() throws IOException {
        String style = new ClassPathResource("letters/surat.css").getContentAsString(StandardCharsets.UTF_8);
        String page = "<html lang='id'><head><style>" + style + "</style></head><body class='terbit'>"
                + "<div class='kop-1'>DINAS TENAGA KERJA</div><h1>ANJURAN</h1>" + LINES.repeat(8)
                + "<p><img src='qr' width='80'/> <span style='font-family: monospace'>https://contoh.go.id/surat/x</span></p>"
                + "</body></html>";
        return new Printout(
                page,
                "Anjuran",
                "Dinas Tenaga Kerja",
                Instant.parse("2026-03-16T02:15:30Z"),
                Map.of("qr", QrCode.of("https://contoh.go.id/surat/x")));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
