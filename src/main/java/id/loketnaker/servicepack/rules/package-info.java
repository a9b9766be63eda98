/** What must hold for a pack, each with its remedy. */
@NullMarked
package id.loketnaker.servicepack.rules;

import org.jspecify.annotations.NullMarked;
