package id.loketnaker.letters;

import id.loketnaker.print.CannotPrintException;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.Picture;
import id.loketnaker.print.Printout;
import id.loketnaker.print.QrCode;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.PublicUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.unbescape.xml.XmlEscape;

/** Puts the letterhead and the foot of an office around the text of a letter, and prints it. */
@Component
class LetterPage {

    private final PublicUrl publicUrl;

    private final PdfPrinter printer;
    private final String frame = resource("letters/surat.html");
    private final String style = resource("letters/surat.css");

    LetterPage(PdfPrinter printer, @Value("${loketnaker.public-url}") PublicUrl publicUrl) {
        this.printer = printer;
        this.publicUrl = publicUrl;
    }

    /**
     * The text of a letter.
     *
     * @param pictures by the names that it uses
     */
    record Body(String xhtml, Map<String, Picture> pictures) {}

    /** What the foot of an issued letter says; a draft has none. */
    record Proof(String code, @Nullable String correction) {}

    /** Where anybody can see whether the letter is genuine. */
    String address(String code) {
        return publicUrl + "/surat/" + code;
    }

    /** @throws LetterRefusedException when a value holds a character that cannot be printed */
    byte[] print(ServicePack pack, LetterTemplate template, Body body, Instant made, @Nullable Proof proof) {
        Office office = pack.office();
        Map<String, Picture> pictures = new HashMap<>(body.pictures());
        byte[] arms = pack.files().content().get("lambang.png");
        if (arms != null) {
            pictures.put("lambang", Picture.of(arms));
        }
        if (proof != null) {
            pictures.put("qr", QrCode.of(address(proof.code())));
        }
        String xhtml = frame.replace("{gaya}", style)
                .replace("{judul}", text(template.name()))
                .replace("{cap}", proof == null ? "<div class=\"cap-konsep\">KONSEP</div>" : "")
                .replace("{kelas}", proof == null ? "konsep" : "terbit")
                .replace("{lambang}", arms == null ? "" : "<td class=\"lambang\"><img src=\"lambang\"/></td>")
                .replace(
                        "{imbangan}",
                        arms == null ? "" : "<td class=\"lambang\"></td>") // keeps the lines in the middle
                .replace("{kop}", letterhead(LetterModel.stationery(office).lines()))
                .replace("{kaki}", proof == null ? draftFoot() : foot(proof))
                .replace("{isi}", (proof == null ? "" : correction(proof)) + body.xhtml());
        try {
            Printout printout = new Printout(xhtml, template.name(), office.name(), made, pictures);
            return proof == null ? printer.print(printout) : printer.printWhole(printout);
        } catch (CannotPrintException refused) {
            throw new LetterRefusedException(
                    "%s belum dapat dicetak: %s".formatted(template.name(), refused.getMessage()), refused);
        }
    }

    private static String letterhead(List<String> lines) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            head.append("<div class=\"kop-%d\">%s</div>".formatted(Math.min(i, 2), text(lines.get(i))));
        }
        return head.toString();
    }

    private static String correction(Proof proof) {
        return proof.correction() == null ? "" : "<p class=\"ralat\">%s</p>".formatted(text(proof.correction()));
    }

    private String foot(Proof proof) {
        return """
                <td class="qr"><img src="qr"/></td><td>Keaslian surat ini dapat diperiksa dengan memindai kode di samping, atau di \
                <span class="alamat">%s</span></td>""".formatted(text(address(proof.code())));
    }

    private static String draftFoot() {
        return "<td>Konsep: belum bernomor resmi, belum berlaku sebagai surat.</td>";
    }

    private static String text(String plain) {
        return XmlEscape.escapeXml10(plain);
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
