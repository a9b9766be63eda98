package id.loketnaker.engine.forms;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.plans.Plans;
import id.loketnaker.queue.QueueNumbers;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Receipt;
import id.loketnaker.schedule.SoleCases;
import id.loketnaker.servicepack.QueuePlan;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.SoleCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enters a new case into the register, with the papers that came with it, and its firm into that of firms; its number
 * becomes the business key. A fragment belongs to the case that called it.
 */
@Component
class CaseReception implements ExecutionListener {

    private static final String REMEDY =
            "Perkara hanya dapat dimulai lewat formulir awalnya (submit-form), supaya isiannya diperiksa.";

    private final DeployedPacks packs;
    private final CaseRegister register;
    private final FragmentStart fragments;
    private final PapersOfStart papers;
    private final FirmsOfStart firms;
    private final DialogOfStart dialog;
    private final SoleCases soleCases;
    private final QueueNumbers queue;
    private final Plans plans;
    private final Clock clock;

    CaseReception(
            DeployedPacks packs,
            CaseRegister register,
            FragmentStart fragments,
            PapersOfStart papers,
            FirmsOfStart firms,
            DialogOfStart dialog,
            SoleCases soleCases,
            QueueNumbers queue,
            Plans plans,
            Clock clock) {
        this.packs = packs;
        this.register = register;
        this.fragments = fragments;
        this.papers = papers;
        this.firms = firms;
        this.dialog = dialog;
        this.soleCases = soleCases;
        this.queue = queue;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (instance.getSuperExecution() != null) {
            fragments.introduce(instance);
            return;
        }
        FragmentStart.refuseAlone(instance);
        String filledIn = Submissions.ofThisCommand().take(instance, REMEDY);
        claim(instance);
        Receipt receipt = receipt(instance, filledIn);
        instance.setProcessBusinessKey(register.receive(receipt));
        papers.handOver(instance, receipt.elementId(), receipt.actor());
        firms.enter(instance, receipt.elementId(), receipt.actor());
        takeQueueNumber(instance, receipt);
        takePlannedLine(receipt);
        dialog.close(instance, receipt.actor());
    }

    /** What only one case may be about is this one's, or it does not begin. */
    private void claim(ExecutionEntity instance) {
        ServicePack pack = packs.of(instance.getProcessDefinitionId());
        SoleCase sole = pack.standard().occasions().sole();
        if (sole != null) {
            Set<String> names = sole.fields().stream()
                    .map(field -> field.split("\\.", 2)[0])
                    .collect(Collectors.toSet());
            soleCases
                    .claim(pack, PlainValues.of(instance, names), instance.getProcessInstanceId())
                    .ifPresent(refusal -> {
                        throw new FormFieldValidationException(List.of(refusal), refusal);
                    });
        }
    }

    /** What is planned once begins once. */
    private void takePlannedLine(Receipt receipt) {
        if (packs.of(receipt.definitionId()).standard().occasions().planned()) {
            plans.caseBegan(
                            receipt.office(),
                            receipt.service(),
                            receipt.on(),
                            firms.of(receipt.id()),
                            receipt.actor(),
                            receipt.id())
                    .ifPresent(refusal -> {
                        throw new FormFieldValidationException(List.of(refusal), refusal);
                    });
        }
    }

    /** The number with which the applicant waited, if there is one. */
    private void takeQueueNumber(ExecutionEntity instance, Receipt receipt) {
        QueuePlan plan = packs.of(receipt.definitionId()).standard().occasions().queue();
        String official = receipt.actor();
        if (plan != null && official != null) {
            String typed =
                    plan.field() == null ? null : Objects.requireNonNullElse(filledIn(instance, plan.field()), "");
            queue.caseBegan(receipt.office(), plan.letters(), receipt.on(), official, typed, receipt.id());
        }
    }

    private static @Nullable String filledIn(ExecutionEntity instance, @Nullable String field) {
        return field == null ? null : Objects.toString(instance.getVariable(field), null);
    }

    private Receipt receipt(ExecutionEntity instance, String filledIn) {
        ServicePack pack = packs.of(instance.getProcessDefinitionId());
        ServiceStandard standard = pack.standard();
        Instant now = clock.instant();
        return new Receipt(
                instance.getProcessInstanceId(),
                pack.office().id(),
                pack.key(),
                instance.getProcessDefinitionId(),
                standard.code() + "-" + pack.office().code(),
                now.atZone(pack.office().zone()).toLocalDate(),
                Objects.toString(instance.getVariable(standard.applicantField()), "-"),
                Objects.toString(instance.getVariable(standard.subjectField()), null),
                filledIn(instance, standard.identityField()),
                filledIn(instance, pack.notices().phoneField()),
                now,
                instance.getProcessDefinition().getInitial().getId(),
                ActingUser.of(instance),
                filledIn);
    }
}
