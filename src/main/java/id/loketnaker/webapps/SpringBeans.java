package id.loketnaker.webapps;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.stereotype.Component;

/** The way to the application for plugins, which Camunda's web applications make themselves. */
@Component
public class SpringBeans implements ApplicationContextAware {

    private static volatile @Nullable ApplicationContext context;

    @Override
    public void setApplicationContext(ApplicationContext started) throws BeansException {
        context = started;
    }

    public static <T> T get(Class<T> type) {
        return Objects.requireNonNull(context, "not started").getBean(type);
    }
}
