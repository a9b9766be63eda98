package id.loketnaker.servicepack;

import com.fasterxml.jackson.databind.JsonNode;

/** A form with the JSON it was read from, which the rules look at too. */
record FormFile(String file, JsonNode json, FormSchema schema) {

    /** {@code permohonan} of {@code permohonan.form}, {@code paraf} of {@code bersama/paraf-berjenjang/paraf.form}. */
    String baseName() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".form".length());
    }
}
