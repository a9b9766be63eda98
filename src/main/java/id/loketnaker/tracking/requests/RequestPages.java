package id.loketnaker.tracking.requests;

import id.loketnaker.perimeter.CodeGuesses;
import id.loketnaker.perimeter.PublicSenders;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.requests.PublicRequest;
import id.loketnaker.requests.PublicRequests;
import id.loketnaker.requests.PublicRequests.Checked;
import id.loketnaker.requests.PublicRequests.Sent;
import id.loketnaker.requests.RefusedPublicRequestException;
import id.loketnaker.schedule.RefusedOpeningException;
import id.loketnaker.servicepack.PublicStart;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.tracking.PublicPages;
import id.loketnaker.tracking.PublishedServices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes complaints, questions and requests from the public: the first {@link #FROM_ONE} of an hour from an address
 * begin a case at once, more are held, and beyond {@link #HELD_FROM_ONE} nothing is taken.
 */
@RestController
@ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
class RequestPages {

    static final int FROM_ONE = 5;
    static final int HELD_FROM_ONE = 20;

    private static final String KEY = "kunci-formulir";
    private static final Pattern KEYS = Pattern.compile("[0-9a-f-]{36}");
    private static final String SEND = "/publik/kirim/{office}/{service}";

    /**
     * What the form shows. Public because the template reads it.
     *
     * @param objections why it was not taken
     * @param formKey by which the form is known when it is sent again
     * @param sent what came of it
     * @param secret in words, for whom no identity is taken; null where all are named
     */
    public record Page(
            String service,
            String office,
            String address,
            String standard,
            String promise,
            List<RequestForm.Question> questions,
            List<String> objections,
            String formKey,
            @Nullable Sent sent,
            boolean withReceipt,
            @Nullable String secret) {}

    /** What came of what was held. Public because the template reads it. */
    public record State(String number, @Nullable String told, boolean found) {}

    private final PublishedServices services;
    private final PublicRequests requests;
    private final CaseRegister register;
    private final PublicSenders senders;
    private final CodeGuesses guesses;
    private final PublicPages pages;

    RequestPages(
            PublishedServices services,
            PublicRequests requests,
            CaseRegister register,
            PublicSenders senders,
            CodeGuesses guesses,
            PublicPages pages) {
        this.services = services;
        this.requests = requests;
        this.register = register;
        this.senders = senders;
        this.guesses = guesses;
        this.pages = pages;
    }

    @GetMapping(SEND)
    ResponseEntity<String> form(@PathVariable("office") String office, @PathVariable("service") String service) {
        return open(office, service)
                .map(pack -> answer(HttpStatus.OK, pack, Map.of(), List.of()))
                .orElseGet(pages::unknown);
    }

    @PostMapping(SEND)
    ResponseEntity<String> send(
            @PathVariable("office") String office,
            @PathVariable("service") String service,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        return open(office, service).map(pack -> sent(pack, typed, request)).orElseGet(pages::unknown);
    }

    private Optional<ServicePack> open(String office, String service) {
        return services.find(office, service)
                .filter(pack -> pack.standard().occasions().fromPublic() != null);
    }

    private ResponseEntity<String> sent(ServicePack pack, Map<String, String> typed, HttpServletRequest request) {
        PublicStart start = start(pack);
        Map<String, Object> values = new RequestForm(pack, start).values(typed);
        String formKey = formKey(typed);
        boolean withReceipt = !start.isWithoutReceipt(values);
        try {
            Optional<Sent> before = requests.sentBefore(pack, formKey);
            if (before.isPresent()) {
                return done(pack, before.get(), withReceipt);
            }
            Checked checked = requests.check(pack, values); // before the lock: who is refused holds up nobody
            Optional<Sent> sent = senders.send(request, count -> sent(checked, formKey, count));
            return sent.map(now -> done(pack, now, withReceipt))
                    .orElseGet(
                            () -> answer(
                                    HttpStatus.TOO_MANY_REQUESTS,
                                    pack,
                                    typed,
                                    List.of(
                                            "Terlalu banyak yang dikirim dari tempat Anda. Coba lagi sejam lagi, atau datang ke kantor")));
        } catch (DuplicateKeyException sameMoment) {
            return requests.sentBefore(pack, formKey)
                    .map(before -> done(pack, before, withReceipt))
                    .orElseThrow(() -> sameMoment);
        } catch (RefusedOpeningException refused) {
            return answer(HttpStatus.BAD_REQUEST, pack, typed, RequestForm.objections(refused.getMessage()));
        } catch (RefusedPublicRequestException full) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, pack, typed, List.of(Objects.toString(full.getMessage(), "")));
        }
    }

    /** Whoever waited for their turn behind the same form has nothing left to send. */
    private Optional<Sent> sent(Checked checked, String formKey, int count) {
        Optional<Sent> before = requests.sentBefore(checked.pack(), formKey);
        if (before.isPresent() || count >= HELD_FROM_ONE) {
            return before;
        }
        return Optional.of(requests.send(checked, formKey, count < FROM_ONE));
    }

    /** What no form of ours has is no key: it is sent as if for the first time. */
    private static String formKey(Map<String, String> typed) {
        String key = typed.getOrDefault(KEY, "");
        return KEYS.matcher(key).matches() ? key : UUID.randomUUID().toString();
    }

    private ResponseEntity<String> done(ServicePack pack, Sent sent, boolean withReceipt) {
        return pages.answer(HttpStatus.OK, "kirim", page(pack, List.of(), List.of(), "", sent, withReceipt));
    }

    private ResponseEntity<String> answer(
            HttpStatus status, ServicePack pack, Map<String, String> typed, List<String> objections) {
        List<RequestForm.Question> questions = new RequestForm(pack, start(pack)).questions(typed, objections);
        return pages.answer(status, "kirim", page(pack, questions, objections, formKey(typed), null, true));
    }

    private static Page page(
            ServicePack pack,
            List<RequestForm.Question> questions,
            List<String> objections,
            String formKey,
            @Nullable Sent sent,
            boolean withReceipt) {
        return new Page(
                pack.standard().name(),
                pack.office().name(),
                "/publik/kirim/" + pack.office().id() + "/" + pack.key(),
                "/publik/layanan/" + pack.office().id() + "/" + pack.key(),
                pack.standard().promise().words(),
                questions,
                objections,
                formKey,
                sent,
                withReceipt,
                start(pack).secrecy() == null
                        ? null
                        : "Bila identitas Anda diminta dirahasiakan, atau tanpa identitas: yang diketik sebagai nama tidak disimpan, juga telepon dan surel. Jangan sebut diri Anda dalam uraian.");
    }

    private static PublicStart start(ServicePack pack) {
        return Objects.requireNonNull(pack.standard().occasions().fromPublic());
    }

    @GetMapping("/publik/kiriman")
    ResponseEntity<String> ask(@RequestParam(name = "nomor", defaultValue = "") String number) {
        return pages.answer(HttpStatus.OK, "kiriman", new State(cut(number), null, false));
    }

    @PostMapping("/publik/kiriman")
    ResponseEntity<String> look(
            @RequestParam(name = "nomor", defaultValue = "") String number,
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request) {
        CodeGuesses.Tried<PublicRequest> tried = guesses.attempt(request, () -> requests.find(cut(number), cut(code)));
        if (tried.held().isPresent()) {
            return pages.answer(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "kiriman",
                    new State(
                            cut(number),
                            "Terlalu banyak percobaan dengan nomor atau kode keliru. Coba lagi nanti.",
                            false));
        }
        return tried.found()
                .map(found -> pages.answer(HttpStatus.OK, "kiriman", new State(cut(number), told(found), true)))
                .orElseGet(() -> pages.answer(
                        HttpStatus.NOT_FOUND,
                        "kiriman",
                        new State(cut(number), "Nomor dan kode ini tidak cocok. Periksa lagi keduanya.", false)));
    }

    private String told(PublicRequest request) {
        return switch (request.state()) {
            case HELD -> "Menunggu dilihat petugas.";
            case REFUSED -> "Tidak diterima. Alasannya: " + request.reason();
            case BEGUN, TAKEN ->
                Optional.ofNullable(request.caseId())
                        .flatMap(register::find)
                        .map(begun -> "Diterima sebagai perkara " + begun.number()
                                + ". Lihat keadaannya di “Di mana perkara saya” dengan nomor itu dan kode yang sama.")
                        .orElse("Diterima.");
        };
    }

    private static String cut(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 60);
    }
}
