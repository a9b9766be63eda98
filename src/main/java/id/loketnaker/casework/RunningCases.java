package id.loketnaker.casework;

/** Cases that are not over yet. */
public interface RunningCases {

    /** Whether the present user was given the right to delete cases of a service. */
    boolean mayDelete(String service);

    /**
     * In the name of the present user.
     *
     * @param reason stays on the record of the case
     */
    void delete(String caseId, String reason);
}
