package id.loketnaker.register;

import id.loketnaker.values.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running cases of a service that may be the same request once more: of the same identity number, or of the same
 * applicant about the same subject.
 */
@Service
@Transactional(readOnly = true)
public class SimilarCases {

    /** Of who is known by so many digits. */
    private static final int LEAST_DIGITS = 8;

    private static final int MOST = 20;

    /**
     * What a request is known by.
     *
     * @param identity NIK, if it is filled in
     */
    public record Request(
            String office,
            String service,
            @Nullable String identity,
            @Nullable String applicant,
            @Nullable String subject) {}

    private final JdbcTemplate jdbc;
    private final CaseSearch cases;

    SimilarCases(JdbcTemplate jdbc, CaseSearch cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** Of a request that is no case yet; the newest first. */
    public List<RegisteredCase> of(Request request) {
        return Stream.concat(ofIdentity(request).stream(), ofSubject(request).stream())
                .distinct()
                .toList();
    }

    /** Of a case; the newest first, without itself. */
    public List<RegisteredCase> of(RegisteredCase registered) {
        return of(new Request(
                        registered.office(),
                        registered.service(),
                        identityOf(registered.id()).orElse(null),
                        registered.applicant(),
                        registered.subject()))
                .stream()
                .filter(other -> !other.id().equals(registered.id()))
                .toList();
    }

    private Optional<String> identityOf(String caseId) {
        return jdbc.queryForList("select sought from ln_case where id = ?", String.class, caseId).stream()
                .filter(Objects::nonNull)
                .map(text -> new SoughtText(text).section(SoughtText.Kind.IDENTITY))
                .findFirst();
    }

    private List<RegisteredCase> ofIdentity(Request request) {
        String identity = plain(request.identity());
        return identity.length() < LEAST_DIGITS ? List.of() : found(request, SoughtText.Kind.IDENTITY, identity);
    }

    private List<RegisteredCase> ofSubject(Request request) {
        String applicant = plain(request.applicant());
        String subject = plain(request.subject());
        return applicant.length() < SoughtText.LEAST || subject.isEmpty()
                ? List.of()
                : found(request, SoughtText.Kind.APPLICANT, applicant).stream()
                        .filter(other -> plain(other.subject()).equals(subject)
                                && plain(other.applicant()).equals(applicant))
                        .toList();
    }

    private List<RegisteredCase> found(Request request, SoughtText.Kind kind, String whole) {
        List<String> ids = new ArrayList<>(jdbc.queryForList(
                """
                select c.id from ln_case_part p join ln_case c on c.id = p.case_id
                 where p.office = ? and p.kind = ? and p.part = ? and c.service = ? and c.state = 'RUNNING'
                 order by c.received_at desc, c.id desc limit %d""".formatted(MOST),
                String.class,
                request.office(),
                kind.code(),
                SoughtText.shortened(whole, SoughtText.PART),
                request.service()));
        return cases.cases(ids);
    }

    private static String plain(@Nullable String written) {
        return written == null ? "" : PlainWords.of(written);
    }
}
