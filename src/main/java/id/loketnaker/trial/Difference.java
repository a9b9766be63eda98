package id.loketnaker.trial;

/**
 * Where a case went otherwise than its scenario says.
 *
 * @param step number of the step, from 1; 0 is the start
 * @param title what the step does
 * @param text what was expected and what is, in Indonesian
 */
public record Difference(int step, String title, String text) {

    @Override
    public String toString() {
        return (step == 0 ? "awal" : "langkah " + step) + " \"" + title + "\": " + text;
    }
}
