package id.loketnaker.print;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Lets a page load the pictures that were handed in or stand in it as data, and nothing from anywhere else. */
final class OwnPicturesOnly implements FSUriResolver, BiPredicate<String, ExternalResourceType> {

    private final Map<String, Picture> pictures;
    private final List<String> refused = new ArrayList<>();

    OwnPicturesOnly(Map<String, Picture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean test(String address, ExternalResourceType type) {
        if (type == ExternalResourceType.IMAGE_RASTER
                && (Picture.isPicture(address) || pictures.containsKey(address))) {
            return true;
        }
        refused.add(address);
        return false;
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, String address) {
        Picture picture = pictures.get(address);
        return picture == null ? address : picture.dataUri();
    }

    /** @throws CannotPrintException when the page asked for more than its own */
    void refuseOthers() {
        if (!refused.isEmpty()) {
            throw new CannotPrintException(
                    "Naskah memuat “%s”: hanya gambar PNG atau JPEG yang dibawa naskah sendiri yang boleh dimuat."
                            .formatted(shortened(refused.get(0))));
        }
    }

    private static String shortened(String address) {
        return address.length() <= 80 ? address : address.substring(0, 80) + "…";
    }
}
