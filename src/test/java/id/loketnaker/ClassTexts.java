package id.loketnaker;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The texts in the constant pool of a class file (JVM specification 4.4): also those in annotations, and those that are
 * put together when they are needed, with {@code \1} for what is put in. The names of its members are among them.
 */
final class ClassTexts {

    private static final int UTF8 = 1;

    private ClassTexts() {}

    static Set<String> of(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return read(new DataInputStream(new ByteArrayInputStream(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(DataInputStream file) throws IOException {
        file.skipNBytes(8);
        Set<String> texts = new HashSet<>();
        int constants = file.readUnsignedShort();
        for (int index = 1; index < constants; index++) {
            int tag = file.readUnsignedByte();
            if (tag == UTF8) {
                texts.add(file.readUTF());
            } else {
                file.skipNBytes(length(tag));
                index += isWide(tag) ? 1 : 0;
            }
        }
        return texts;
    }

    /** Long and double take two places in the pool. */
    private static boolean isWide(int tag) {
        return tag == 5 || tag == 6;
    }

    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalStateException("Constant " + tag);
        };
    }
}
