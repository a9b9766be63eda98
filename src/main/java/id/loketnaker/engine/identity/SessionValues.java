package id.loketnaker.engine.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What a session holds, as bytes and back. Only what Camunda and we put there is read; anything else, and what another
 * version wrote and this one cannot read, is not there, so that its user logs in again and nobody meets an error.
 */
final class SessionValues {

    private static final Logger LOG = LoggerFactory.getLogger(SessionValues.class);

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "org.camunda.bpm.webapp.impl.security.**;java.lang.*;java.util.*;maxdepth=20;maxarray=10000;!*");

    private SessionValues() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, SessionValues::read);
        return conversion;
    }

    private static @Nullable Object read(byte[] stored) {
        try (ObjectInputStream values = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            values.setObjectInputFilter(KNOWN);
            return values.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
            LOG.warn("Isi sesi tidak terbaca; pemiliknya masuk lagi: {}", unreadable.toString());
            return null;
        }
    }
}
