package id.loketnaker.values;

/** The address under which people reach the application, without a slash at its end, so that a path follows it. */
public record PublicUrl(String address) {

    public PublicUrl {
        address = address.replaceFirst("/+$", "");
    }

    @Override
    public String toString() {
        return address;
    }
}
