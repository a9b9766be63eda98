package id.loketnaker.tracking.standard;

import id.loketnaker.pictures.DiagramPicture;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.tracking.PublicPages;
import id.loketnaker.tracking.PublishedServices;
import id.loketnaker.values.Json;
import id.loketnaker.values.PublicUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an office must publish of each service, made from the pack that runs: the two cannot differ. */
@RestController
@ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
class StandardPages {

    /** What the list shows. Public because the template reads it. */
    public record Offices(List<OfficeServices> offices) {}

    public record OfficeServices(String name, String address, String survey, List<Line> services) {}

    public record Line(String name, String promise, String address) {}

    private static final String SERVICE = "/publik/layanan/{office}/{service}";

    private final PublishedServices services;
    private final StandardView view;
    private final Poster poster;
    private final PublicPages pages;
    private final PublicUrl publicUrl;

    StandardPages(
            PublishedServices services,
            StandardView view,
            Poster poster,
            PublicPages pages,
            @Value("${loketnaker.public-url}") PublicUrl publicUrl) {
        this.services = services;
        this.view = view;
        this.poster = poster;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/publik/layanan")
    ResponseEntity<String> all() {
        return pages.answer(HttpStatus.OK, "daftar", new Offices(listed(services.all())));
    }

    @GetMapping("/publik/layanan/{office}")
    ResponseEntity<String> ofOffice(@PathVariable("office") String office) {
        List<ServicePack> packs = services.all().stream()
                .filter(pack -> pack.office().id().equals(office))
                .toList();
        return packs.isEmpty() ? pages.unknown() : pages.answer(HttpStatus.OK, "daftar", new Offices(listed(packs)));
    }

    @GetMapping(SERVICE)
    ResponseEntity<String> page(
            @PathVariable("office") String office,
            @PathVariable("service") String service,
            @RequestParam Map<String, String> answers) {
        return of(office, service, pack -> pages.answer(HttpStatus.OK, "standar", view.of(pack, answers)));
    }

    @GetMapping(SERVICE + "/diagram.svg")
    ResponseEntity<String> diagram(@PathVariable("office") String office, @PathVariable("service") String service) {
        return of(
                office,
                service,
                pack -> picture(pack, pack.key() + ".bpmn", pack.standard().name()));
    }

    @GetMapping(SERVICE + "/bagian/{part}.svg")
    ResponseEntity<String> part(
            @PathVariable("office") String office,
            @PathVariable("service") String service,
            @PathVariable("part") String part) {
        return of(
                office,
                service,
                pack -> pack.fragments().stream()
                        .filter(fragment -> fragment.processId().equals(part))
                        .findFirst()
                        .map(fragment -> picture(pack, "bersama/" + part + "/" + part + ".bpmn", part))
                        .orElseGet(pages::unknown));
    }

    @GetMapping(SERVICE + "/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable("office") String office, @PathVariable("service") String service) {
        Optional<ServicePack> pack = services.find(office, service);
        return pack.map(each -> PublicPages.guarded(HttpStatus.OK)
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"standar-" + each.key() + ".pdf\"")
                        .body(poster.of(each)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(SERVICE + "/standar.json")
    ResponseEntity<String> plain(@PathVariable("office") String office, @PathVariable("service") String service) {
        return of(
                office,
                service,
                pack -> json(MediaType.APPLICATION_JSON, StandardJson.plain(pack, view.of(pack, Map.of()))));
    }

    @GetMapping(SERVICE + "/schema.jsonld")
    ResponseEntity<String> governmentService(
            @PathVariable("office") String office, @PathVariable("service") String service) {
        return of(
                office,
                service,
                pack -> json(
                        MediaType.valueOf("application/ld+json"),
                        StandardJson.governmentService(pack, publicUrl.address())));
    }

    private static ResponseEntity<String> json(MediaType type, Map<String, Object> content) {
        return PublicPages.guarded(HttpStatus.OK)
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(Json.write(content));
    }

    private ResponseEntity<String> picture(ServicePack pack, String file, String title) {
        byte[] bpmn = pack.files().content().get(file);
        return bpmn == null
                ? pages.unknown()
                : PublicPages.guarded(HttpStatus.OK)
                        .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                        .body(DiagramPicture.of(bpmn, "Diagram " + title));
    }

    private ResponseEntity<String> of(
            String office, String service, Function<ServicePack, ResponseEntity<String>> answer) {
        return services.find(office, service).map(answer).orElseGet(pages::unknown);
    }

    private static List<OfficeServices> listed(List<ServicePack> packs) {
        return packs.stream()
                .collect(Collectors.groupingBy(pack -> pack.office().name(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOffice -> new OfficeServices(
                        ofOffice.get(0).office().name(),
                        ofOffice.get(0).office().address(),
                        "/publik/kepuasan/" + ofOffice.get(0).office().id(),
                        ofOffice.stream()
                                .map(pack -> new Line(
                                        pack.standard().name(),
                                        pack.standard().promise().words(),
                                        StandardView.address(pack)))
                                .toList()))
                .toList();
    }
}
