/**
 * The page on which a service is changed: what runs, since when and by whom, and what is proposed, tried out and
 * agreed to.
 */
@NullMarked
package id.loketnaker.webapps.cockpit.packs;

import org.jspecify.annotations.NullMarked;
