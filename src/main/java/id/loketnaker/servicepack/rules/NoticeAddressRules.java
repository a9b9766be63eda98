package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.ContactChannel;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormReader;
import id.loketnaker.servicepack.parts.PackTexts;
import id.loketnaker.servicepack.parts.PromiseWatch;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** There is an address to tell notices to, and it is asked for as one. */
final class NoticeAddressRules {

    private static final Set<String> CHOICES = Set.of("surel", "sms", "whatsapp", NoticePlan.NONE);

    private final Draft draft;
    private final NoticePlan plan;
    private final PackTexts files;

    NoticeAddressRules(CheckedPack pack) {
        this.draft = pack.draft();
        this.plan = pack.read().notices();
        this.files = pack.read().noticeFiles();
    }

    void check() {
        if (tellsByItself() && plan.mailField() == null && plan.phoneField() == null) {
            inStandard(
                    "perkara",
                    "tidak menyebut bidang surel atau telepon, sehingga pemberitahuan tidak punya alamat",
                    "Tambahkan perkara.surel atau perkara.telepon: kunci bidang formulir permohonan.");
        }
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

    /** The system tells of a promise that is over whom it can reach. */
    private boolean tellsByItself() {
        return plan.texts().stream()
                .map(NoticeText::file)
                .map(files::fileOf)
                .anyMatch(file -> !FileNames.isOfFragment(file)
                        || !FileNames.fragmentOf(file).equals(PromiseWatch.FRAGMENT));
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

    private void inStandard(String place, String problem, String remedy) {
        draft.findings().add("layanan.yaml", place, problem, remedy);
    }
}
