package id.loketnaker.trial;

/** Says which user does the work of a role. */
@FunctionalInterface
interface Staff {

    String userFor(String role);

    /** One user for each role: {@code mediator.bekasi}. */
    static Staff of(String office) {
        return role -> role + "." + office;
    }
}
