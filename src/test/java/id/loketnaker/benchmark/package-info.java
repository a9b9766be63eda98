/** What LoketNaker costs, measured; run by the profile "benchmark", figures in {@code src/docs/benchmarks}. */
@NullMarked
package id.loketnaker.benchmark;

import org.jspecify.annotations.NullMarked;
