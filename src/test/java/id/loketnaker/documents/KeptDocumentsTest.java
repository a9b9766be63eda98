package id.loketnaker.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in the database. */
@EngineTest
class KeptDocumentsTest {

    private static final String BY = Desk.CLERK;
    private static final String TASK = "Task_Periksa";

    @Autowired
    Desk desk;

    @Autowired
    FileReception reception;

    @Autowired
    CaseDocuments documents;

    @Autowired
    Intakes intakes;

    @Autowired
    ContentStore contents;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_was_brought_comes_back_as_it_was_in_pieces() throws IOException {
        byte[] content = SampleFiles.pdfOfSize(3 * ContentStore.CHUNK + 17);
        String caseId = desk.start();
        CaseDocument added = add(caseId, "surat.pdf", content);

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        List<Integer> pieces = new ArrayList<>();
        documents.open(caseId, added.id(), BY).orElseThrow().writeTo(watched(read, pieces));

        assertThat(read.toByteArray()).isEqualTo(content);
        assertThat(pieces).containsExactly(ContentStore.CHUNK, ContentStore.CHUNK, ContentStore.CHUNK, 17);
    }

    @Test
    void the_same_content_is_kept_once_whoever_brings_it() {
        byte[] content = SampleFiles.pdf("sama");
        String one = desk.start();
        String other = desk.start();

        CaseDocument first = add(one, "a.pdf", content);
        CaseDocument second = add(other, "b.pdf", content);

        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(rows("ln_content", first.sha256())).isEqualTo(1);
        assertThat(rows("ln_content_chunk", first.sha256())).isEqualTo(1);
        assertThat(documents.of(one)).extracting(CaseDocument::fileName).containsExactly("a.pdf");
        assertThat(documents.open(one, second.id(), BY)).as("of another case").isEmpty();
    }

    @Test
    void many_who_bring_the_same_at_once_all_succeed_and_it_is_kept_once() throws Exception {
        byte[] content = SampleFiles.pdfOfSize(2 * ContentStore.CHUNK + 1);
        List<String> cases =
                IntStream.range(0, 6).mapToObj(each -> desk.start()).toList();

        List<CaseDocument> added = atOnce(cases.stream()
                .map(caseId -> (Callable<CaseDocument>) () -> add(caseId, "bersama.pdf", content))
                .toList());

        String sha256 = added.get(0).sha256();
        assertThat(rows("ln_document", sha256)).isEqualTo(6);
        assertThat(rows("ln_content", sha256)).isEqualTo(1);
        assertThat(rows("ln_content_chunk", sha256)).isEqualTo(3);
    }

    @Test
    void what_is_dropped_and_brought_again_at_the_same_moment_is_there() throws Exception {
        byte[] content = SampleFiles.pdfOfSize(ContentStore.CHUNK);
        String caseId = desk.start();
        for (int round = 0; round < 10; round++) {
            Intake intake = intakes.open(BY, "definisi");
            String sha256 = stage(intake, content).sha256();
            jdbc.update("delete from ln_document where case_id = ? and sha256 = ?", caseId, sha256);

            atOnce(List.<Callable<Object>>of(() -> add(caseId, "lagi.pdf", content), () -> {
                intakes.discard(intake);
                return intake;
            }));

            assertThat(rows("ln_content_chunk", sha256)).as("round %d", round).isEqualTo(1);
            assertThat(rows("ln_document", sha256)).isEqualTo(1);
        }
    }

    @Test
    void what_is_rolled_back_leaves_nothing() {
        String caseId = desk.start();
        int entries = register.recordOf(caseId).size();
        byte[] content = SampleFiles.pdf("urung");

        String sha256 = transaction.execute(status -> {
            status.setRollbackOnly();
            return add(caseId, "urung.pdf", content).sha256();
        });

        assertThat(rows("ln_content", sha256)).isZero();
        assertThat(rows("ln_content_chunk", sha256)).isZero();
        assertThat(documents.of(caseId)).isEmpty();
        assertThat(register.recordOf(caseId)).hasSize(entries);
    }

    @Test
    void the_record_of_the_case_tells_who_brought_and_who_struck_out() {
        String caseId = desk.start();
        CaseDocument added = add(caseId, "ktp.pdf", SampleFiles.pdf("ktp"));
        documents.strike(caseId, added.id(), "mediator.melati", TASK, " KTP orang lain ");

        List<Entry> record = register.recordOf(caseId);
        Entry brought = record.get(record.size() - 2);
        Entry struck = record.get(record.size() - 1);

        assertThat(brought.kind()).isEqualTo(EntryKind.DOCUMENT_ADDED);
        assertThat(brought.elementName()).isEqualTo("ktp.pdf");
        assertThat(brought.actor()).isEqualTo(BY);
        assertThat(brought.details()).isEqualTo("KTP");
        assertThat(struck.kind()).isEqualTo(EntryKind.DOCUMENT_STRUCK);
        assertThat(struck.actor()).isEqualTo("mediator.melati");
        assertThat(struck.details()).isEqualTo("KTP orang lain");
    }

    @Test
    void what_is_struck_out_stays_but_only_who_must_see_it_opens_it() {
        String caseId = desk.start();
        CaseDocument added = add(caseId, "ktp.pdf", SampleFiles.pdf("dicoret"));

        assertThat(documents.strike(caseId, added.id(), BY, TASK, "salah orang"))
                .isTrue();

        assertThat(documents.strike(caseId, added.id(), BY, TASK, "sekali lagi"))
                .as("once only")
                .isFalse();
        assertThat(documents.of(caseId))
                .singleElement()
                .satisfies(document -> assertThat(document.struck())
                        .isNotNull()
                        .extracting(CaseDocument.Strike::reason)
                        .isEqualTo("salah orang"));
        assertThat(documents.open(caseId, added.id(), BY)).isEmpty();
        assertThat(documents.openEvenStruck(caseId, added.id(), BY)).isPresent();
        assertThat(rows("ln_content", added.sha256())).isEqualTo(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void nothing_is_struck_out_without_a_reason(String reason) {
        String caseId = desk.start();
        CaseDocument added = add(caseId, "ktp.pdf", SampleFiles.pdf("ktp"));

        assertThatThrownBy(() -> documents.strike(caseId, added.id(), BY, TASK, reason))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("Tulis alasan");
        assertThatThrownBy(() -> documents.strike(caseId, added.id(), BY, TASK, "x".repeat(501)))
                .isInstanceOf(RefusedDocumentException.class);
    }

    @Test
    void every_reading_is_recorded() {
        String caseId = desk.start();
        CaseDocument added = add(caseId, "ktp.pdf", SampleFiles.pdf("ktp"));

        documents.open(caseId, added.id(), BY);
        documents.open(caseId, added.id(), "mediator.melati");

        assertThat(documents.readsOf(caseId))
                .allSatisfy(read -> assertThat(read.documentId()).isEqualTo(added.id()))
                .extracting(DocumentRead::by)
                .containsExactly(BY, "mediator.melati");
    }

    @Test
    void a_case_takes_no_more_files_than_anybody_can_look_through() {
        String caseId = desk.start();
        byte[] content = SampleFiles.pdf("banyak");
        for (int number = 0; number < NewDocuments.MOST; number++) {
            add(caseId, number + ".pdf", content);
        }

        assertThatThrownBy(() -> add(caseId, "lebih.pdf", content)).hasMessageContaining("Gabungkan beberapa lembar");
    }

    @Test
    void what_is_taken_out_of_a_dialog_again_is_not_kept() {
        Intake intake = intakes.open(BY, "definisi");
        CaseDocument one = stage(intake, SampleFiles.pdf("satu"));
        CaseDocument two = stage(intake, SampleFiles.pdf("dua"));

        assertThat(intakes.remove(new Intake(intake.id(), "orang.lain", "definisi"), one.id()))
                .isFalse();
        assertThat(intakes.remove(intake, one.id())).isTrue();
        assertThat(rows("ln_content", one.sha256())).isZero();
        assertThat(rows("ln_content", two.sha256())).isEqualTo(1);

        intakes.discard(new Intake(intake.id(), BY, "definisi-lain"));
        assertThat(rows("ln_content", two.sha256())).as("another dialog").isEqualTo(1);
        intakes.discard(intake);
        assertThat(rows("ln_content", two.sha256())).isZero();
        assertThat(rows("ln_content_chunk", two.sha256())).isZero();
    }

    private CaseDocument add(String caseId, String name, byte[] content) {
        try (ReceivedFile file = received(name, content)) {
            return documents.add(caseId, "KTP", file, BY, TASK);
        }
    }

    private CaseDocument stage(Intake intake, byte[] content) {
        try (ReceivedFile file = received("titip.pdf", content)) {
            return intakes.add(intake, "KTP", file).orElseThrow();
        }
    }

    private ReceivedFile received(String name, byte[] content) {
        return reception.receive(new ByteArrayInputStream(content), name, DocumentType.USUAL);
    }

    private Integer rows(String table, String sha256) {
        return jdbc.queryForObject("select count(*) from " + table + " where sha256 = ?", Integer.class, sha256);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(work.size());
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<T>> going = work.stream()
                    .map(each -> threads.submit(() -> {
                        together.await();
                        return each.call();
                    }))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> each : going) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static OutputStream watched(OutputStream out, List<Integer> pieces) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                pieces.add(length);
                out.write(bytes, from, length);
            }
        };
    }
}
