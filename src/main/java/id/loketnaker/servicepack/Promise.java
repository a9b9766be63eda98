package id.loketnaker.servicepack;

/** What the office promises the public: how much of which unit, and on what ground. */
public record Promise(int amount, LimitUnit unit, String ground) {}
