package id.loketnaker.letters;

import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.signature.CannotSignException;
import id.loketnaker.signature.ElectronicSignature;
import id.loketnaker.signature.Signing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the PDF of a letter that is issued: with its proof, and signed where the office has a key of its own. */
@Component
class IssuedPaper {

    private final LetterPage page;
    private final PhotoFrames photos;
    private final ElectronicSignature signature;

    IssuedPaper(LetterPage page, PhotoFrames photos, ElectronicSignature signature) {
        this.page = page;
        this.photos = photos;
        this.signature = signature;
    }

    /** Whether letters are signed electronically; else people sign the paper. */
    boolean isSigned() {
        return signature.isOn();
    }

    /**
     * @param code of the proof
     * @param corrected the letter that this one replaces
     * @throws LetterRefusedException when it cannot be printed or signed
     */
    byte[] of(
            LetterCase about,
            LetterTemplate template,
            @Nullable String number,
            String xhtml,
            String code,
            @Nullable LetterRow corrected,
            Instant now) {
        byte[] printed = page.print(
                about.pack(),
                template,
                photos.fill(about.registered().id(), xhtml),
                now,
                new LetterPage.Proof(code, correctionOf(corrected)));
        return signed(printed, about, template, number, now);
    }

    /** Before it is stored and hashed. */
    private byte[] signed(byte[] pdf, LetterCase about, LetterTemplate template, @Nullable String number, Instant now) {
        if (!signature.isOn()) {
            return pdf;
        }
        String name = about.signatory(template.signatory());
        String position = LetterModel.position(about.pack().office(), template);
        try {
            return signature.sign(
                    pdf,
                    new Signing(
                            name == null ? position : name + ", " + position,
                            number == null ? template.name() : template.name() + " nomor " + number,
                            LetterModel.stationery(about.pack().office()).town(),
                            now));
        } catch (CannotSignException refused) {
            throw new LetterRefusedException(
                    "%s belum dapat ditandatangani: %s".formatted(template.name(), refused.getMessage()), refused);
        }
    }

    private static @Nullable String correctionOf(@Nullable LetterRow corrected) {
        if (corrected == null || corrected.date() == null) {
            return null;
        }
        String date = IndonesianText.date(corrected.date());
        return corrected.number() == null
                ? "Surat ini menggantikan surat yang sama tanggal " + date + "."
                : "Surat ini menggantikan surat nomor " + corrected.number() + " tanggal " + date + ".";
    }
}
