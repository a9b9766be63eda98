/** What must hold for a pack, each with its remedy; {@link PackRules} lists all of it. */
@NullMarked
package id.loketnaker.servicepack.rules;

import org.jspecify.annotations.NullMarked;
