/** Letters of cases: fills a template, numbers, issues and keeps the letter, and proves it genuine. */
@ApplicationModule(allowedDependencies = {"servicepack", "register", "documents", "print", "signature", "values"})
@NullMarked
package id.loketnaker.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
