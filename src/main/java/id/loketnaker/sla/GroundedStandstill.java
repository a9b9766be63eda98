package id.loketnaker.sla;

/** A span in which a clock stood still, and the ground in law of that. */
record GroundedStandstill(Standstill span, String ground) {}
