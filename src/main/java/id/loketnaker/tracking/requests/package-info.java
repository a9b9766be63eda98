/** Forms with which the public begins a case itself, made from the start form of the pack that runs. */
@NullMarked
package id.loketnaker.tracking.requests;

import org.jspecify.annotations.NullMarked;
