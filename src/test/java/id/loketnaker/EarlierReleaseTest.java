package id.loketnaker;

import id.loketnaker.release.Takeovers;
import id.loketnaker.testing.TouchesDatabase;

/** Stands here because it takes minutes, and the tests of this package are run first. */
@TouchesDatabase
class EarlierReleaseTest extends Takeovers {}
