/** The page on which administrators collect what is kept about one person, for the one who asks for it. */
@NullMarked
package id.loketnaker.webapps.cockpit.people;

import org.jspecify.annotations.NullMarked;
