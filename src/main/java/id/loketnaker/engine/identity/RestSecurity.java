package id.loketnaker.engine.identity;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.servlet.JerseyApplicationPath;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** REST asks for the same users and passwords as Tasklist; by default Camunda leaves it open to everybody. */
@Configuration
@ConditionalOnWebApplication
class RestSecurity {

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> restAuthentication(JerseyApplicationPath path) {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        filter.addUrlPatterns(path.getUrlMapping());
        filter.setAsyncSupported(true);
        return filter;
    }
}
