package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the table to a real SMTP server, through the night and past the death of a node. */
@EngineTest
class NoticeSenderTest {

    @RegisterExtension
    final WrittenNotices notices = new WrittenNotices();

    @Autowired
    Outbox outbox;

    @Autowired
    NoticeRows rows;

    @Autowired
    CaseRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Desk desk;

    private final SmtpServer smtp = new SmtpServer();

    @BeforeEach
    void mondayMorningWithAnEmptyTable() {
        desk.at("2026-08-03T09:00");
    }

    @AfterEach
    void stop() {
        smtp.close();
    }

    @Test
    void a_notice_goes_out_once_and_the_record_of_the_case_says_so() {
        String caseId = desk.start();
        write(Notices.byMail(caseId, "Berkas diterima"));
        assertThat(smtp.received()).isEmpty();

        node(smtp.channel()).sendDue();
        node(smtp.channel()).sendDue();

        assertThat(smtp.subjects()).containsExactly("Berkas diterima");
        assertThat(notices.only().state()).isEqualTo(NoticeState.SENT);
        assertThat(toldOn(caseId)).containsExactly("NOTICE_WRITTEN surel", "NOTICE_SENT surel");
    }

    @Test
    void what_is_rolled_back_tells_nobody() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    outbox.put("tidak-jadi", Notices.byMail(null, "Tidak jadi"));
                    throw new IllegalStateException("later step failed");
                }))
                .hasMessage("later step failed");

        node(smtp.channel()).sendDue();

        assertThat(smtp.received()).isEmpty();
        assertThat(notices.all()).isEmpty();
    }

    @Test
    void the_same_event_tells_the_same_person_once() {
        write("peristiwa-1", Notices.byMail(null, "Pertama"));
        write("peristiwa-1", Notices.byMail(null, "Sekali lagi"));
        write("peristiwa-2", Notices.byMail(null, "Kedua"));

        node(smtp.channel()).sendDue();

        assertThat(smtp.subjects()).containsExactly("Kedua", "Pertama");
    }

    @Test
    void while_the_server_is_down_the_notice_waits_longer_each_time_and_goes_when_it_is_back() {
        write(Notices.byMail(null, "Malam hari"));
        NoticeSender node = node(smtp.channel());
        int port = smtp.port();
        smtp.close();

        node.sendDue();
        assertThat(notices.only().lastError()).startsWith("Server surel tidak dapat dihubungi");
        assertThat(notices.only().tries()).isEqualTo(1);
        node.sendDue();
        assertThat(notices.only().tries()).as("not before its time").isEqualTo(1);
        desk.at("2026-08-03T09:01");
        node.sendDue();
        assertThat(notices.only().tries()).isEqualTo(2);

        try (SmtpServer back = new SmtpServer(port)) {
            desk.at("2026-08-03T09:05");
            node.sendDue();
            assertThat(back.received()).isEmpty();
            desk.at("2026-08-03T09:06");
            node.sendDue();
            assertThat(back.subjects()).containsExactly("Malam hari");
        }
        assertThat(notices.only().state()).isEqualTo(NoticeState.SENT);
        assertThat(notices.only().lastError()).isNull();
    }

    @Test
    void an_outage_costs_one_try_of_one_notice_at_a_time() {
        write(Notices.byMail(null, "Satu"));
        write(Notices.byMail(null, "Dua"));
        NoticeSender node = node(smtp.channel());
        smtp.close();

        node.sendDue();

        assertThat(notices.all()).extracting(Notice::tries).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void hundreds_that_can_never_be_processed_hold_up_no_other() {
        IntStream.range(0, 250).forEach(number -> write(Notices.byMail(null, "Rusak")));
        desk.at("2026-08-03T09:01");
        write(Notices.byMail(null, "Baik"));
        List<String> sent = new ArrayList<>();
        NoticeSender node = node(new TestChannel(notice -> {
            if (notice.message().subject().equals("Rusak")) {
                throw new IllegalStateException("selalu");
            }
            sent.add(notice.message().subject());
        }));

        node.sendDue();

        assertThat(sent).containsExactly("Baik");
        assertThat(notices.all())
                .filteredOn(notice -> notice.message().subject().equals("Rusak"))
                .extracting(Notice::state)
                .containsOnly(NoticeState.WAITING);
    }

    @Test
    void hundreds_that_wait_for_a_channel_that_is_down_hold_up_no_other_channel() {
        IntStream.range(0, 250).forEach(number -> write(Notices.byMail(null, "Surel")));
        desk.at("2026-08-03T09:01");
        write(Notices.by(ContactChannel.SMS, "081234567890", null, "Pesan"));
        NoticeSender node = node(smtp.channel());
        smtp.close();

        node.sendDue();

        assertThat(notices.all())
                .filteredOn(notice -> notice.message().channel() == ContactChannel.SMS)
                .extracting(Notice::state)
                .containsExactly(NoticeState.RECORDED);
    }

    @Test
    void after_the_last_try_it_is_given_up_and_seen() {
        String caseId = desk.start();
        write(Notices.byMail(caseId, "Tidak sampai"));
        NoticeSender node = node(smtp.channel());
        smtp.close();

        for (String moment : List.of("09:00", "09:01", "09:06", "09:36", "11:36", "23:36")) {
            assertThat(notices.only().state()).isEqualTo(NoticeState.WAITING);
            desk.at("2026-08-03T" + moment);
            node.sendDue();
        }

        assertThat(notices.only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(toldOn(caseId))
                .last()
                .asString()
                .startsWith("NOTICE_FAILED surel, Server surel tidak dapat dihubungi");
    }

    @Test
    void an_address_that_the_server_refuses_is_not_tried_again() {
        String caseId = desk.start();
        smtp.refuse("tidak.ada@contoh.test", "550 5.1.1 User unknown");
        write(Notices.by(ContactChannel.MAIL, "tidak.ada@contoh.test", caseId, "Ke mana?"));
        write(Notices.byMail(null, "Yang lain"));

        node(smtp.channel()).sendDue();

        assertThat(smtp.subjects()).containsExactly("Yang lain");
        Notice refused = notices.all().stream()
                .filter(each -> each.message().caseId() != null)
                .findFirst()
                .orElseThrow();
        assertThat(refused.state()).isEqualTo(NoticeState.FAILED);
        assertThat(refused.lastError()).isEqualTo("Alamat tidak.ada@contoh.test ditolak: 550 5.1.1 User unknown");
        assertThat(toldOn(caseId))
                .last()
                .asString()
                .contains("NOTICE_FAILED surel, ")
                .contains("ditolak");
    }

    @Test
    void a_mailbox_that_is_busy_is_tried_again() {
        smtp.refuse(Notices.SITI, "450 4.2.0 Greylisted, try again later");
        write(Notices.byMail(null, "Nanti"));
        write(Notices.by(ContactChannel.MAIL, "budi@contoh.test", null, "Sekarang"));

        node(smtp.channel()).sendDue();

        assertThat(smtp.subjects()).containsExactly("Sekarang");
        Notice later = notices.all().stream()
                .filter(each -> each.state() == NoticeState.WAITING)
                .findFirst()
                .orElseThrow();
        assertThat(later.lastError()).contains("Greylisted");
        assertThat(later.nextTryAt()).isEqualTo(clock.instant().plusSeconds(60));
    }

    @Test
    void a_server_that_does_not_let_us_send_is_no_fault_of_the_notices() {
        smtp.refuse("layanan@melati.test", "550 5.7.1 Sender rejected");
        write(Notices.byMail(null, "Satu"));
        write(Notices.byMail(null, "Dua"));

        node(smtp.channel()).sendDue();

        assertThat(notices.all()).extracting(Notice::state).containsOnly(NoticeState.WAITING);
        assertThat(notices.all()).extracting(Notice::tries).containsExactlyInAnyOrder(0, 1);
        assertThat(notices.all())
                .extracting(Notice::lastError)
                .anySatisfy(error -> assertThat(error)
                        .isEqualTo("Server surel tidak menerima pengirim ini: 550 5.7.1 Sender rejected"));
    }

    @Test
    void what_is_no_address_fails_and_holds_up_nobody() {
        write(Notices.by(ContactChannel.MAIL, "siti at contoh", null, "Salah tulis"));
        write(Notices.byMail(null, "Yang lain"));

        node(smtp.channel()).sendDue();

        assertThat(smtp.subjects()).containsExactly("Yang lain");
        assertThat(notices.all())
                .extracting(Notice::state)
                .containsExactlyInAnyOrder(NoticeState.FAILED, NoticeState.SENT);
    }

    @Test
    void a_channel_without_a_provider_records_and_says_that_it_did_not_send() {
        String caseId = desk.start();
        write(Notices.by(ContactChannel.SMS, "081234567890", caseId, "Surat selesai"));

        node(smtp.channel()).sendDue();

        assertThat(notices.only().state()).isEqualTo(NoticeState.RECORDED);
        assertThat(toldOn(caseId)).containsExactly("NOTICE_WRITTEN sms", "NOTICE_RECORDED sms");
        assertThat(smtp.received()).isEmpty();
    }

    @Test
    void many_nodes_at_once_send_each_notice_once() throws Exception {
        List<String> subjects =
                IntStream.range(10, 40).mapToObj(number -> "Nomor " + number).toList();
        subjects.forEach(subject -> write(Notices.byMail(null, subject)));

        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                node(smtp.channel()).sendDue();
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
            node.call(); // what each passed by, because another was just looking at it, goes a turn later
        } finally {
            nodes.shutdownNow();
        }

        assertThat(smtp.subjects()).isEqualTo(subjects);
        assertThat(notices.all()).extracting(Notice::state).containsOnly(NoticeState.SENT);
    }

    @Test
    void a_node_passes_by_what_another_is_sending() throws Exception {
        write(Notices.byMail(null, "Lambat"));
        desk.at("2026-08-03T09:01");
        write(Notices.byMail(null, "Lain"));
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NoticeSender slow = node(new TestChannel(notice -> {
            sending.countDown();
            await(goOn);
        }));
        List<Notice> sentByOther = new ArrayList<>();

        CompletableFuture<Void> first = CompletableFuture.runAsync(slow::sendDue);
        await(sending);
        node(new TestChannel(sentByOther::add)).sendDue();
        goOn.countDown();
        first.get(30, TimeUnit.SECONDS);

        assertThat(sentByOther).extracting(notice -> notice.message().subject()).containsExactly("Lain");
        assertThat(notices.all()).extracting(Notice::state).containsOnly(NoticeState.SENT);
    }

    /** The process dies between the server's answer and our note of it; what follows is in decision 0015. */
    @Test
    void a_node_that_dies_while_sending_loses_nothing_and_the_repetition_can_be_recognised() throws Exception {
        write(Notices.byMail(null, "Hampir hilang"));
        MailChannel mail = smtp.channel();
        NoticeSender dying = node(new TestChannel(notice -> {
            sent(mail, notice);
            throw new DeathOfTheNode();
        }));

        assertThatThrownBy(dying::sendDue).isInstanceOf(DeathOfTheNode.class);
        assertThat(notices.only().state()).isEqualTo(NoticeState.WAITING);
        node(mail).sendDue();

        assertThat(smtp.received()).hasSize(2);
        assertThat(smtp.received().get(0).getMessageID())
                .isEqualTo(smtp.received().get(1).getMessageID())
                .isEqualTo("<" + notices.only().id() + "@melati.test>");
    }

    private static final class DeathOfTheNode extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static void sent(Channel channel, Notice notice) {
        try {
            channel.send(notice);
        } catch (UndeliverableException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private NoticeSender node(Channel mail) {
        return new NoticeSender(rows, new Channels(List.of(mail)), register, transactions, clock);
    }

    private void write(Message message) {
        write(UUID.randomUUID().toString(), message);
    }

    private void write(String eventKey, Message message) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.put(eventKey, message));
    }

    private List<String> toldOn(String caseId) {
        return notices.toldOn(caseId).stream().map(NoticeSenderTest::told).toList();
    }

    private static String told(Entry entry) {
        EntryKind kind = entry.kind();
        return kind + " " + entry.details();
    }
}
