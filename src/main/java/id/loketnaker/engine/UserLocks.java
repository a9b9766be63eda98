package id.loketnaker.engine;

/** Accounts that an administrator has locked: nobody logs in to them, and who was logged in is not any more. */
public interface UserLocks {

    /** Until it is unlocked; the user must exist. */
    void lock(String userId);

    void unlock(String userId);

    boolean isLocked(String userId);
}
