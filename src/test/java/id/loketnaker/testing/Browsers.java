package id.loketnaker.testing;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the browsers of a test and leaves them, emptied, to the next; of a test that fails,
 * {@code target/screenshots} keeps what each of them showed last. Use it as
 * {@code @RegisterExtension final Browsers browsers = new Browsers();}.
 */
public final class Browsers implements AfterEachCallback {

    private final List<Browser> open = new ArrayList<>();

    /** One more browser, in which nobody is logged in: one for each official. */
    public Browser open() {
        return remember(Browser.open());
    }

    /** As {@link #open()}, for somebody who has set the browser to English. */
    public Browser openEnglish() {
        return remember(Browser.open("en-US"));
    }

    private Browser remember(Browser browser) {
        open.add(browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            photograph(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        open.forEach(Browser::close);
        open.clear();
    }

    private void photograph(String test) {
        for (int number = 1; number <= open.size(); number++) {
            open.get(number - 1).screenshot(test + "-" + number);
        }
    }
}
