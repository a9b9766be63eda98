package id.loketnaker.tracking.standard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.loketnaker.print.OwnTemplates;
import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.PrintableText;
import id.loketnaker.print.Printout;
import id.loketnaker.print.QrCode;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.PublicUrl;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The standard of a service as a poster for the wall, A3. Printed once for each state of the pack and day: printing is
 * dear, and the public may ask for it as often as it likes.
 */
@Component
class Poster {

    private static final int KEPT = 50;

    private final PdfPrinter printer;
    private final StandardView view;
    private final Clock clock;
    private final PublicUrl publicUrl;
    private final OwnTemplates templates = new OwnTemplates("publik/");
    private final Cache<String, byte[]> printed =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Poster(PdfPrinter printer, StandardView view, Clock clock, @Value("${loketnaker.public-url}") PublicUrl publicUrl) {
        this.printer = printer;
        this.view = view;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    byte[] of(ServicePack pack) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pack.office().zone());
        return printed.get(pack.id() + " " + pack.files().sha256() + " " + today, state -> print(pack));
    }

    private byte[] print(ServicePack pack) {
        StandardView.Shown shown = view.of(pack, Map.of());
        return printer.print(new Printout(
                PrintableText.of(templates.fill("poster", "hal", shown)),
                "Standar pelayanan " + shown.name(),
                shown.office(),
                clock.instant(),
                Map.of("qr", QrCode.of(publicUrl + shown.address()))));
    }
}
