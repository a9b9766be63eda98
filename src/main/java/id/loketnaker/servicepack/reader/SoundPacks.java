package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The packs that were found sound since the application started, by their files: one start asks for each at the folder,
 * at the gate and beside its neighbours, and nothing but the files decides what a pack is. Gives way when memory is
 * short. Safe for use by many threads.
 */
final class SoundPacks {

    private record Files(String id, String sha256) {

        static Files of(PackFiles files) {
            return new Files(files.id(), files.sha256());
        }
    }

    private final Map<Files, SoftReference<ServicePack>> known = new ConcurrentHashMap<>();

    /** The pack with these files, when it was read before and nothing was wrong with it. */
    Optional<ServicePack> of(PackFiles files) {
        SoftReference<ServicePack> pack = known.get(Files.of(files));
        return Optional.ofNullable(pack == null ? null : pack.get());
    }

    void add(ServicePack pack) {
        known.values().removeIf(each -> each.get() == null);
        known.put(Files.of(pack.files()), new SoftReference<>(pack));
    }
}
