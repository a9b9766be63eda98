package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FormSchema;

/** A form with the JSON it was read from, which the rules look at too. */
public record FormFile(String file, JsonNode json, FormSchema schema) {

    /** {@code permohonan} of {@code permohonan.form}, {@code paraf} of {@code bersama/paraf-berjenjang/paraf.form}. */
    public String baseName() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".form".length());
    }
}
