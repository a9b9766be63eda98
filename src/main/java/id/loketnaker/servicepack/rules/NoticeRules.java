package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.language.Vocabulary;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormReader;
import id.loketnaker.servicepack.parts.Listeners;
import id.loketnaker.servicepack.parts.PackTexts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Each text is told somewhere, names only what is known, and there is an address to tell it to. */
final class NoticeRules {

    private static final StandardNames STANDARD = StandardNames.OF_NOTICES;
    private static final int LONGEST = 4000;
    private static final Set<String> CHOICES = Set.of("surel", "sms", "whatsapp", NoticePlan.NONE);

    private final Draft draft;
    private final NoticePlan plan;
    private final List<Sheet> sheets;
    private final PackTexts files;

    NoticeRules(CheckedPack pack) {
        this.draft = pack.draft();
        this.plan = pack.read().notices();
        this.sheets = pack.sheets();
        this.files = pack.read().noticeFiles();
    }

    void check() {
        plan.texts().forEach(this::check);
        Set<String> told = new HashSet<>();
        for (Sheet sheet : sheets) {
            Set<String> here = new HashSet<>();
            Bpmn.all(sheet.document(), Listeners.ELEMENT)
                    .forEach(listener -> Listeners.calls(listener)
                            .filter(call -> call.bean().equals(Vocabulary.NOTICES))
                            .map(Expression.Call::id)
                            .forEach(id -> {
                                here.add(id);
                                isWritten(sheet, listener, id);
                                happensOnce(sheet, listener);
                            }));
            here.stream()
                    .flatMap(id -> plan.text(id).stream())
                    .forEach(text ->
                            text.names().stream().distinct().forEach(name -> isKnown(text, name, sheet.known())));
            told.addAll(here);
        }
        plan.texts().stream().filter(text -> !told.contains(text.id())).forEach(this::isLeftOver);
        if (!plan.texts().isEmpty() && plan.mailField() == null && plan.phoneField() == null) {
            inStandard(
                    "perkara",
                    "tidak menyebut bidang surel atau telepon, sehingga pemberitahuan tidak punya alamat",
                    "Tambahkan perkara.surel atau perkara.telepon: kunci bidang formulir permohonan.");
        }
        addresses();
    }

    private void isWritten(Sheet sheet, Element listener, String id) {
        if (plan.text(id).isEmpty()) {
            sheet.findings()
                    .add(
                            ExpressionRules.place(listener),
                            "teks pemberitahuan \"%s\" tidak ada".formatted(id),
                            "Tulis %s, atau perbaiki ejaannya.".formatted(NoticeText.fileOf(id)));
        }
    }

    private void happensOnce(Sheet sheet, Element listener) {
        if (listener.getParentNode().getParentNode() instanceof Element owner
                && Bpmn.children(owner, "multiInstanceLoopCharacteristics")
                        .findAny()
                        .isPresent()) {
            sheet.findings()
                    .add(
                            ExpressionRules.place(listener),
                            "pemberitahuan ada pada langkah yang dikerjakan berkali-kali sekaligus",
                            "Pindahkan ke alur sebelum atau sesudahnya, supaya pemohon diberi tahu satu kali.");
        }
    }

    private void isLeftOver(NoticeText text) {
        in(text).add(
                        (String) null,
                        "teks ini tidak dipakai di diagram",
                        "Pasang ${pemberitahuan.pemohon(execution, '%s')} sebagai pendengar, atau hapus berkasnya."
                                .formatted(text.id()));
    }

    private void check(NoticeText text) {
        if (!text.id().matches("[a-z][a-z0-9-]{0,59}")) {
            in(text).add(
                            (String) null,
                            "nama berkas bukan huruf kecil, angka dan tanda hubung, paling banyak 60",
                            "Ganti nama berkasnya.");
        }
        if (text.subject().isEmpty()) {
            in(text).add(
                            "baris 1",
                            "bukan \"Perihal: …\"",
                            "Tulis perihalnya di baris pertama, lalu satu baris kosong.");
        }
        if (text.body().isEmpty() || text.body().length() > LONGEST) {
            in(text).add(
                            (String) null,
                            "isi kosong atau lebih dari %d huruf".formatted(LONGEST),
                            "Tulis isinya, ringkas.");
        }
        text.otherExpressions()
                .forEach(line -> in(text).add(
                                line,
                                "di dalam ${…} hanya boleh satu nama",
                                "Tulis ${namaBidang}, atau salah satu nama baku: %s.".formatted(STANDARD.listed())));
    }

    private void isKnown(NoticeText text, String name, KnownVariables known) {
        String first = name.split("\\.", 2)[0];
        if (!STANDARD.isGroup(first)) {
            known.require(first, in(text), name);
        } else if (!STANDARD.contains(name)) {
            in(text).add(name, "bukan nama baku", "Nama baku yang ada: %s.".formatted(STANDARD.listed()));
        } else if (isMissing(name)) {
            in(text).add(name, "tidak diisi di instansi.yaml", "Isi \"kontak\" di instansi.yaml, atau hapus nama ini.");
        }
    }

    private boolean isMissing(String name) {
        return name.equals("instansi.surel") && plan.officeMail() == null
                || name.equals("instansi.telepon") && plan.officePhone() == null;
    }

    private void addresses() {
        FormField mail = field("perkara.surel", plan.mailField());
        if (mail != null && !FormReader.EMAIL.equals(mail.pattern())) {
            inStandard(
                    "perkara.surel",
                    "bidang \"%s\" tidak diperiksa sebagai alamat surel".formatted(mail.path()),
                    "Pilih Validation pattern: Email pada bidang itu di formulir permohonan.");
        }
        field("perkara.telepon", plan.phoneField());
        FormField channel = field("perkara.kanal", plan.channelField());
        if (channel != null) {
            choicesAreChannels(channel);
        }
    }

    private void choicesAreChannels(FormField field) {
        if (field.choices().isEmpty() || field.multiple() || !CHOICES.containsAll(field.choices())) {
            inStandard(
                    "perkara.kanal",
                    "bidang \"%s\" bukan satu pilihan di antara %s"
                            .formatted(field.path(), CHOICES.stream().sorted().collect(Collectors.joining(", "))),
                    "Pakai radio atau select dengan nilai-nilai itu.");
            return;
        }
        field.choices().stream()
                .flatMap(choice -> ContactChannel.of(choice).stream())
                .filter(channel -> plan.addressField(channel).isEmpty())
                .forEach(channel -> inStandard(
                        "perkara.kanal",
                        "pilihan \"%s\" tidak punya bidang alamat".formatted(channel.id()),
                        "Tambahkan %s, atau hapus pilihan itu."
                                .formatted(channel == ContactChannel.MAIL ? "perkara.surel" : "perkara.telepon")));
    }

    /** The field of the start form; {@code null} when none is named, or it is not there, which is told. */
    private @Nullable FormField field(String place, @Nullable String name) {
        FormSchema form = draft.diagram() == null
                ? null
                : draft.diagram().start().flatMap(draft::formOf).orElse(null);
        if (name == null || form == null) {
            return null;
        }
        Optional<FormField> field = form.field(name);
        if (field.isEmpty()) {
            inStandard(
                    place,
                    "bidang \"%s\" tidak ada di formulir permohonan %s".formatted(name, form.id()),
                    "Tulis kunci bidang yang ada di formulir permohonan.");
        }
        return field.orElse(null);
    }

    private Findings.InFile in(NoticeText text) {
        return draft.findings().in(files.fileOf(text.file()));
    }

    private void inStandard(String place, String problem, String remedy) {
        draft.findings().add("layanan.yaml", place, problem, remedy);
    }
}
