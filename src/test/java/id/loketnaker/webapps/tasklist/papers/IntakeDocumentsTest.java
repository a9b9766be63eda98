package id.loketnaker.webapps.tasklist.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Papers that are added beside a start form, asked for by hand: they belong to one dialog of one official, and go with
 * its start.
 */
@EngineTest
class IntakeDocumentsTest {

    private static final String COLLEAGUE = "petugas-loket-2.melati";
    private static final String ACCEPTED =
            "{\"namaPemohon\":{\"value\":\"Siti Aminah\"},\"jenis\":{\"value\":\"orang\"}}";
    private static final String INCOMPLETE = "{\"namaPemohon\":{\"value\":\"Siti Aminah\"}}";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    CaseDocuments documents;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    private String definition = "";

    @BeforeEach
    void the_service_of_the_office() {
        definition = desk.definition(Desk.SMALL, "melati");
        jdbc.update("delete from ln_draft");
    }

    @Test
    void what_was_added_belongs_to_the_case_when_it_starts() {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        add(clerk, dialog, "ktp.pdf");
        add(clerk, dialog, "kk.pdf");

        HttpResponse<byte[]> started = clerk.start(definition, dialog + "/2", ACCEPTED);

        assertThat(started.statusCode()).as(new String(started.body())).isEqualTo(200);
        String caseId = Papers.json(started).get("id").asText();
        assertThat(documents.of(caseId))
                .allSatisfy(document -> {
                    assertThat(document.elementId()).isEqualTo("Event_Mulai");
                    assertThat(document.addedBy()).isEqualTo(Desk.CLERK);
                    assertThat(document.requirement()).isEqualTo("KTP");
                })
                .extracting(CaseDocument::fileName)
                .containsExactlyInAnyOrder("kk.pdf", "ktp.pdf");
        assertThat(register.recordOf(caseId))
                .extracting(Entry::kind)
                .startsWith(EntryKind.RECEIVED, EntryKind.DOCUMENT_ADDED, EntryKind.DOCUMENT_ADDED);
        assertThat(count("select count(*) from ln_intake where id = ?", dialog)).isZero();
    }

    @Test
    void a_refused_form_keeps_what_was_added_for_the_next_try() {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        add(clerk, dialog, "ktp.pdf");

        HttpResponse<byte[]> refused = clerk.start(definition, dialog + "/1", INCOMPLETE);
        HttpResponse<byte[]> started = clerk.start(definition, dialog + "/1", ACCEPTED);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(started.statusCode()).isEqualTo(200);
        assertThat(documents.of(Papers.json(started).get("id").asText())).hasSize(1);
    }

    @Test
    void papers_go_with_one_start_and_no_second() {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        add(clerk, dialog, "ktp.pdf");
        clerk.start(definition, dialog + "/1", ACCEPTED);
        Integer before = cases();

        HttpResponse<byte[]> again = clerk.start(definition, dialog + "/1", ACCEPTED.replace("Siti", "Sinta"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Papers.message(again))
                .contains("Formulir belum dapat diterima: Berkas yang Anda tambahkan tidak lengkap lagi");
        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s/2",
                "%s/0",
                "%s",
                "%s/",
                "%s/1/1",
                "%s/-1",
                "x",
                "/1",
                "../1",
                "0123456789abcdef0123456789abcdef0123456789abcdef/1"
            })
    void a_start_that_would_lose_a_paper_is_refused(String named) {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        add(clerk, dialog, "ktp.pdf");

        assertThat(clerk.start(definition, named.formatted(dialog), ACCEPTED).statusCode())
                .isEqualTo(400);
        assertThat(waiting(dialog)).isEqualTo(1);
    }

    @Test
    void who_knows_the_id_of_a_colleagues_dialog_has_nothing_of_it() {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        String path = Papers.ofStart(definition) + "/" + dialog;
        String document = add(clerk, dialog, "ktp.pdf");
        Papers colleague = papers(COLLEAGUE);

        assertThat(colleague.start(definition, dialog + "/1", ACCEPTED).statusCode())
                .isEqualTo(400);
        assertThat(colleague.add(path, "x.pdf", "KTP", SampleFiles.pdf("x")).statusCode())
                .isEqualTo(404);
        assertThat(colleague.delete(path + "/" + document).statusCode()).isEqualTo(404);
        colleague.delete(path);
        assertThat(waiting(dialog)).isEqualTo(1);
    }

    @Test
    void a_dialog_that_is_opened_again_has_the_papers_of_before_and_a_colleagues_has_none() {
        Papers clerk = papers(Desk.CLERK);
        String first = clerk.open(definition);
        add(clerk, first, "satu.pdf");

        JsonNode again = Papers.json(papers(Desk.CLERK).get(Papers.ofStart(definition)));

        assertThat(again.path("intake").asText()).isEqualTo(first);
        assertThat(again.path("papers"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.path("name").asText()).isEqualTo("satu.pdf"));
        assertThat(clerk.open(definition)).isEqualTo(first);
        JsonNode colleagues = Papers.json(papers(COLLEAGUE).get(Papers.ofStart(definition)));
        assertThat(colleagues.path("intake").isNull()).isTrue();
        assertThat(colleagues.path("papers")).isEmpty();
    }

    @Test
    void papers_go_with_the_draft_that_is_thrown_away() {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        add(clerk, dialog, "satu.pdf");

        assertThat(clerk.delete(Papers.ofStart(definition).replace("intake", "drafts"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(waiting(dialog)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "petugas-loket.melati, 200",
        "mediator.melati,      403",
        "manajer.melati,       403",
        "petugas-loket.kenanga,404",
        "petugas-loket.bekasi, 404"
    })
    void only_who_may_start_the_service_gets_a_place_for_papers(String user, int status) {
        Papers visitor = papers(user);

        assertThat(visitor.get(Papers.ofStart(definition)).statusCode()).isEqualTo(status);
        assertThat(visitor.post(Papers.ofStart(definition), "{}").statusCode()).isEqualTo(status);
    }

    @Test
    void nobody_who_is_not_logged_in_gets_a_place_for_papers() {
        Papers stranger = new Papers(WebVisitor.stranger(port));

        assertThat(stranger.get(Papers.ofStart(definition)).statusCode()).isEqualTo(401);
        assertThat(stranger.post(Papers.ofStart(definition), "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void a_dialog_that_is_left_leaves_nothing() {
        Papers clerk = papers(Desk.CLERK);
        String dialog = clerk.open(definition);
        String path = Papers.ofStart(definition) + "/" + dialog;
        add(clerk, dialog, "ditinggal.pdf");

        assertThat(clerk.delete(path).statusCode()).isEqualTo(204);

        assertThat(waiting(dialog)).isZero();
        assertThat(clerk.add(path, "x.pdf", "KTP", SampleFiles.pdf("x")).statusCode())
                .isEqualTo(404);
    }

    private String add(Papers clerk, String dialog, String name) {
        HttpResponse<byte[]> answer =
                clerk.add(Papers.ofStart(definition) + "/" + dialog, name, "KTP", SampleFiles.pdf(dialog + name));
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(200);
        return Papers.json(answer).get("id").asText();
    }

    private Integer waiting(String dialog) {
        return count("select count(*) from ln_document where intake_id = ?", dialog);
    }

    private Integer cases() {
        return jdbc.queryForObject("select count(*) from ln_case", Integer.class);
    }

    private Integer count(String sql, String parameter) {
        return jdbc.queryForObject(sql, Integer.class, parameter);
    }

    private Papers papers(String user) {
        return new Papers(WebVisitor.of(port, user));
    }
}
