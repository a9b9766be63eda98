package id.loketnaker.webapps.cockpit.officials;

import id.loketnaker.casework.Administration;
import id.loketnaker.casework.Offices;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.engine.UserLocks;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an official whole, with role and office, or not at all; and locks accounts by hand. */
@Component
class OfficialsDesk {

    record Choice(String id, String name) {}

    /** @param roles of this office, and those that stand beside the roles of all offices */
    record OfficeChoice(String id, String name, List<Choice> roles) {}

    record Locked(boolean locked) {}

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    private static final int LONGEST = 255;
    private static final List<Choice> BESIDE = List.of(
            new Choice(PresentUser.MANAGERS, "Manajer: melihat semua perkara dan angka kantornya"),
            new Choice(PresentUser.PROCESS_OWNERS, "Pemilik proses: memasang paket layanan kantornya"));

    private final Administration administration;
    private final Offices offices;
    private final Services services;
    private final IdentityService identity;
    private final UserLocks locks;
    private final WhoIsPresent present;

    OfficialsDesk(
            Administration administration,
            Offices offices,
            Services services,
            IdentityService identity,
            UserLocks locks,
            WhoIsPresent present) {
        this.administration = administration;
        this.offices = offices;
        this.services = services;
        this.identity = identity;
        this.locks = locks;
        this.present = present;
    }

    List<OfficeChoice> choices() {
        administration.onlyForAdministrators();
        return known().map(office -> new OfficeChoice(office.id(), office.name(), roles(office)))
                .sorted(Comparator.comparing(OfficeChoice::name))
                .toList();
    }

    private Stream<Office> known() {
        return services.of(offices.all()).stream().map(ServicePack::office).distinct();
    }

    private static List<Choice> roles(Office office) {
        return Stream.concat(office.roles().stream().map(role -> new Choice(role.id(), role.name())), BESIDE.stream())
                .toList();
    }

    /** @throws UnacceptableException for the first thing that cannot be; then nothing is made */
    @Transactional
    public void create(OfficialInput input) {
        administration.onlyForAdministrators();
        String id = text(input.id(), "Nama pengguna");
        if (!ID.matcher(id).matches()) {
            throw new UnacceptableException("Nama pengguna terdiri atas 3 sampai 64 huruf kecil, angka, titik, garis"
                    + " bawah atau tanda hubung, misalnya siti.aminah.");
        }
        String mail = text(input.email(), "Surel");
        if (!MAIL.matcher(mail).matches()) {
            throw new UnacceptableException("Surel \"" + mail + "\" bukan alamat surel.");
        }
        Office office = office(text(input.office(), "Kantor"));
        String role = text(input.role(), "Peran");
        if (roles(office).stream().noneMatch(choice -> choice.id().equals(role))) {
            throw new UnacceptableException("Kantor ini tidak punya peran \"" + role + "\". Pilih dari daftarnya.");
        }
        if (identity.createUserQuery().userId(id).count() > 0) {
            throw new UnacceptableException("Nama pengguna \"" + id + "\" sudah dipakai. Pilih yang lain.");
        }
        User user = identity.newUser(id);
        user.setFirstName(text(input.firstName(), "Nama depan"));
        user.setLastName(text(input.lastName(), "Nama belakang"));
        user.setEmail(mail);
        user.setPassword(password(input.password()));
        identity.saveUser(user);
        identity.createMembership(id, role);
        identity.createTenantUserMembership(office.id(), id);
    }

    private Office office(String id) {
        return known().filter(office -> office.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnacceptableException("Kantor \"" + id + "\" tidak ada."));
    }

    private static String text(@Nullable String value, String called) {
        String text = Objects.requireNonNullElse(value, "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new UnacceptableException(called + " wajib diisi, paling panjang " + LONGEST + " huruf.");
        }
        return text;
    }

    /** Blanks at its ends are part of it. */
    private static String password(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new UnacceptableException("Kata sandi wajib diisi.");
        }
        return value;
    }

    Locked lockOf(LockInput input) {
        administration.onlyForAdministrators();
        return new Locked(locks.isLocked(user(input)));
    }

    void lock(LockInput input) {
        administration.onlyForAdministrators();
        String user = user(input);
        if (user.equals(present.userId())) {
            throw new UnacceptableException("Akun sendiri tidak dapat dikunci: mintalah administrator lain.");
        }
        locks.lock(user);
    }

    void unlock(LockInput input) {
        administration.onlyForAdministrators();
        locks.unlock(user(input));
    }

    private String user(LockInput input) {
        String id = text(input.id(), "Nama pengguna");
        if (identity.createUserQuery().userId(id).count() == 0) {
            throw new UnknownException("Pengguna \"" + id + "\" tidak ditemukan.");
        }
        return id;
    }
}
