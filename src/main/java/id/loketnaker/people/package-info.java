/**
 * What is kept about one person, for the one who asks the office for it (UU 27/2022, article 7). It reads all tables
 * and changes none.
 */
@ApplicationModule(allowedDependencies = {"register", "values"})
@NullMarked
package id.loketnaker.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
