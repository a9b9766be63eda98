package id.loketnaker.casework;

import org.springframework.stereotype.Service;

/** What is for administrators only. */
@Service
public class Administration {

    private final WhoIsPresent present;

    Administration(WhoIsPresent present) {
        this.present = present;
    }

    /** @throws NotTheirsException when the present user is no administrator */
    public void onlyForAdministrators() {
        present.user()
                .filter(PresentUser::isAdministrator)
                .orElseThrow(() -> new NotTheirsException("Halaman ini hanya untuk administrator."));
    }
}
