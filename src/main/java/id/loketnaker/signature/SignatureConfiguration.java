package id.loketnaker.signature;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Electronic when there is a keystore, by hand when there is none. */
@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {

    /** @throws CannotSignException at start, when there is a keystore and one cannot sign with it */
    @Bean
    ElectronicSignature electronicSignature(
            @Value("${loketnaker.signature.keystore:}") String keystore,
            @Value("${loketnaker.signature.password:}") String password,
            Clock clock) {
        return keystore.isBlank()
                ? new WetSignature()
                : new KeystoreSignature(SigningKey.open(Path.of(keystore.strip()), password, clock.instant()));
    }
}
