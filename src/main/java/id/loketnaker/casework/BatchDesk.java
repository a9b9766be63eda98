package id.loketnaker.casework;

import id.loketnaker.batches.Batch;
import id.loketnaker.batches.Batches;
import id.loketnaker.servicepack.BatchPlan;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes batches, and says who is in them. Officials of the service do, in their office; whoever may see its
 * cases may look.
 */
@Service
@Transactional
public class BatchDesk {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_SEATS = 500;
    private static final int LONGEST_REASON = 500;

    /**
     * A service whose cases take steps together.
     *
     * @param workable whether the present user works on it
     */
    public record BatchService(ServicePack pack, BatchPlan plan, boolean workable) {}

    private final CaseReaders readers;
    private final Services services;
    private final WhoIsPresent present;
    private final Batches batches;

    BatchDesk(CaseReaders readers, Services services, WhoIsPresent present, Batches batches) {
        this.readers = readers;
        this.services = services;
        this.present = present;
        this.batches = batches;
    }

    /**
     * The services with batches whose cases the present user may see, in no office of others.
     *
     * @throws NotTheirsException for who may see no case at all
     */
    @Transactional(readOnly = true)
    public List<BatchService> services() {
        Sight sight = readers.sight();
        return services.of(sight.all()).stream()
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .filter(pack -> pack.standard().batches() != null)
                .map(this::service)
                .toList();
    }

    private BatchService service(ServicePack pack) {
        return new BatchService(pack, Objects.requireNonNull(pack.standard().batches()), isTheirWork(pack));
    }

    private boolean isTheirWork(ServicePack pack) {
        Set<String> roles = new TreeSet<>(pack.taskRoles());
        roles.addAll(pack.diagram().starterRoles());
        return present.user()
                .filter(user -> user.offices().contains(pack.office().id()) && user.hasAny(roles))
                .isPresent();
    }

    /** @throws UnknownException when there is no such service with batches that the present user may see */
    @Transactional(readOnly = true)
    public BatchService service(String office, String service) {
        return services().stream()
                .filter(each -> each.pack().office().id().equals(office)
                        && each.pack().key().equals(service))
                .findFirst()
                .orElseThrow(() -> new UnknownException("Layanan dengan angkatan ini tidak ditemukan."));
    }

    /** Those of a service, the latest first. */
    @Transactional(readOnly = true)
    public List<Batch> of(BatchService service) {
        return batches.of(service.pack().office().id(), service.pack().key());
    }

    /** @throws UnknownException when there is none that the present user may see */
    @Transactional(readOnly = true)
    public Batch find(String batchId) {
        Batch batch = batches.find(batchId).orElseThrow(BatchDesk::unknown);
        service(batch.office(), batch.service());
        return batch;
    }

    /**
     * As {@link #find}, to change it.
     *
     * @throws NotTheirsException for who only looks
     */
    Batch toChange(String batchId) {
        Batch batch = batches.find(batchId).orElseThrow(BatchDesk::unknown);
        mustWork(service(batch.office(), batch.service()));
        return batch;
    }

    /**
     * Opens a batch.
     *
     * @param seats null for as many as come
     * @throws UnacceptableException without a name, or with seats or reserves that the service does not know
     */
    public Batch open(String office, String service, @Nullable String name, @Nullable Integer seats, boolean reserves) {
        BatchService of = service(office, service);
        mustWork(of);
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new UnacceptableException("Nama angkatan wajib diisi, paling panjang " + LONGEST_NAME + " huruf.");
        }
        if (seats != null && !of.plan().seats() || reserves && !of.plan().reserves()) {
            throw new UnacceptableException("Standar layanan ini tidak mengenal kuota atau cadangan.");
        }
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            throw new UnacceptableException("Kuota antara 1 dan " + MOST_SEATS + ", atau kosong.");
        }
        if (reserves && seats == null) {
            throw new UnacceptableException("Cadangan hanya ada bila kuotanya diisi.");
        }
        return batches.open(office, service, called, seats, reserves, present.userId());
    }

    /** Cases join one after the other; where one cannot, none does. */
    public void join(String batchId, List<String> caseIds) {
        toChange(batchId);
        caseIds.stream().distinct().forEach(caseId -> batches.join(batchId, caseId, present.userId()));
    }

    /** @throws UnacceptableException without a reason */
    public void leave(String batchId, String caseId, @Nullable String reason) {
        toChange(batchId);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UnacceptableException("Alasan wajib diisi, paling panjang " + LONGEST_REASON + " huruf.");
        }
        batches.leave(batchId, caseId, why, present.userId());
    }

    /** A reserve takes a free seat. */
    public void promote(String batchId, String caseId) {
        toChange(batchId);
        batches.promote(batchId, caseId, present.userId());
    }

    public void close(String batchId) {
        toChange(batchId);
        batches.close(batchId, present.userId());
    }

    private static void mustWork(BatchService service) {
        if (!service.workable()) {
            throw new NotTheirsException("Angkatan hanya diubah petugas layanannya.");
        }
    }

    private static UnknownException unknown() {
        return new UnknownException("Angkatan ini tidak ditemukan.");
    }
}
