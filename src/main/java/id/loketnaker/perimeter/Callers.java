package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where a request comes. Behind a proxy that is named in {@code LOKETNAKER_PROXY} it is what the proxy says. */
final class Callers {

    private static final int NETWORK = 8; // bytes: who has one IPv6 address has all of its network
    private static final int LONGEST = 64;

    private Callers() {}

    /** The request that this thread answers, if it answers one. */
    static Optional<HttpServletRequest> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    }

    static String addressOf(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address.contains(":") && address.matches("[0-9a-fA-F:.]{2,45}")) {
            return networkOf(address);
        }
        return address.substring(0, Math.min(address.length(), LONGEST));
    }

    private static String networkOf(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six // a literal: nobody is asked
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK)
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
