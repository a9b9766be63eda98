package id.loketnaker.notifications;

import id.loketnaker.engine.happenings.CaseReceived;
import id.loketnaker.engine.happenings.NoticeReached;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.tracking.PublicAddresses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the applicant, on the channel that they chose. Whom nothing reaches, the record of the case says so. */
@Component
class ApplicantNotices {

    private static final NoticeText RECEIPT = ReceiptText.read();

    private static final Set<EntryKind> OF_THE_SERVICE =
            EnumSet.of(EntryKind.NOTICE_WRITTEN, EntryKind.NOTICE_FAILED, EntryKind.CLOSED);

    private final Outbox outbox;
    private final CaseRegister register;
    private final PublicAddresses addresses;
    private final Clock clock;

    ApplicantNotices(Outbox outbox, CaseRegister register, PublicAddresses addresses, Clock clock) {
        this.outbox = outbox;
        this.register = register;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** In the transaction of the step that reached the notice. */
    @EventListener
    void tell(NoticeReached reached) {
        ShownValues values = new ShownValues(reached.pack(), reached.values());
        RegisteredCase registered = register.find(reached.caseId()).orElseThrow();
        String subject = Message.oneLine(reached.text().subject(name -> value(name, values, registered)));
        Contact contact = contact(reached.pack().notices(), new ShownValues(reached.pack(), reached.contact()));
        if (contact.address().isEmpty()) {
            register.record(
                    reached.caseId(),
                    new Entry(
                            clock.instant(),
                            EntryKind.NOTICE_FAILED,
                            reached.text().file(),
                            subject,
                            null,
                            contact.whyNot()));
            return;
        }
        outbox.put(
                reached.eventKey(),
                new Message(
                        Message.APPLICANT,
                        reached.caseId(),
                        reached.pack().office().id(),
                        reached.text().file(),
                        contact.channel(),
                        contact.address().get(),
                        reached.pack().office().name(),
                        reached.pack().notices().officeMail(),
                        subject,
                        reached.text().body(name -> value(name, values, registered))));
    }

    /**
     * The receipt of the counter, at the end of the transaction that began the case: not when its service has told the
     * applicant something by then. Who left no address has the paper.
     */
    @EventListener
    void acknowledge(CaseReceived received) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                if (register.recordOf(received.caseId()).stream()
                        .noneMatch(entry -> OF_THE_SERVICE.contains(entry.kind()))) {
                    send(received);
                }
            }
        });
    }

    private void send(CaseReceived received) {
        ServicePack pack = received.pack();
        Contact contact = contact(pack.notices(), new ShownValues(pack, received.contact()));
        RegisteredCase registered = register.find(received.caseId()).orElseThrow();
        ShownValues values = new ShownValues(
                pack,
                Map.of(
                        ReceiptText.LIMIT, limit(received),
                        ReceiptText.ADDRESS,
                                addresses
                                        .ofTracking()
                                        .map("Lihat jalannya perkara dengan nomor dan kode itu di %s"::formatted)
                                        .orElse("Pertanyaan dilayani di loket dan lewat telepon.")));
        contact.address()
                .ifPresent(address -> outbox.put(
                        RECEIPT.id() + "/" + received.caseId(),
                        new Message(
                                Message.APPLICANT,
                                received.caseId(),
                                pack.office().id(),
                                RECEIPT.file(),
                                contact.channel(),
                                address,
                                pack.office().name(),
                                pack.notices().officeMail(),
                                Message.oneLine(RECEIPT.subject(name -> value(name, values, registered))),
                                RECEIPT.body(name -> value(name, values, registered)))));
    }

    private static String limit(CaseReceived received) {
        ServicePack pack = received.pack();
        String day = Dates.moment(
                LocalDateTime.ofInstant(received.due(), pack.office().zone()));
        return pack.standard().promise().isMade()
                ? "Dijanjikan selesai paling lambat " + day
                        + "; selama kami menunggu kelengkapan dari Anda, waktunya berhenti."
                : "Batas menurut hukum: paling lambat " + day + ".";
    }

    private record Contact(ContactChannel channel, Optional<String> address, String whyNot) {}

    private static Contact contact(NoticePlan plan, ShownValues values) {
        Optional<String> wish = values.plain(plan.channelField());
        if (wish.filter(NoticePlan.NONE::equals).isPresent()) {
            return new Contact(ContactChannel.MAIL, Optional.empty(), "pemohon memilih tidak diberi tahu lewat pesan");
        }
        Optional<ContactChannel> chosen = wish.flatMap(ContactChannel::of);
        if (chosen.isPresent()) {
            ContactChannel channel = chosen.get();
            return new Contact(
                    channel, address(plan, channel, values), "alamat untuk " + channel.id() + " tidak diisi");
        }
        ContactChannel filledIn = values.plain(plan.mailField()).isPresent() ? ContactChannel.MAIL : ContactChannel.SMS;
        return new Contact(filledIn, address(plan, filledIn, values), "pemohon tidak memberi surel atau nomor telepon");
    }

    private static Optional<String> address(NoticePlan plan, ContactChannel channel, ShownValues values) {
        return plan.addressField(channel).flatMap(values::plain);
    }

    private static String value(String name, ShownValues values, RegisteredCase registered) {
        ServicePack pack = values.pack();
        return switch (name) {
            case "perkara.nomor" -> registered.number();
            case "perkara.tanggalTerima" ->
                Dates.day(LocalDate.ofInstant(
                        registered.receivedAt(), pack.office().zone()));
            case "layanan.nama" -> pack.standard().name();
            case "instansi.nama" -> pack.office().name();
            case "instansi.alamat" -> pack.office().address();
            case "instansi.telepon" -> Objects.toString(pack.notices().officePhone(), "-");
            case "instansi.surel" -> Objects.toString(pack.notices().officeMail(), "-");
            default -> values.at(name);
        };
    }
}
