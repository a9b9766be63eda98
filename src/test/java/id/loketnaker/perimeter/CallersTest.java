package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallersTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,               203.0.113.7",
        "2001:db8:1:2:3:4:5:6,      20010db800010002",
        "2001:db8:1:2:ffff::1,      20010db800010002",
        "2001:db8:1:3::1,           20010db800010003",
        "bukan:alamat:zz,           bukan:alamat:zz",
        "1:2:3:4:5:6:7:8:9:a:b,     1:2:3:4:5:6:7:8:9:a:b"
    })
    void who_has_one_address_of_a_network_counts_as_all_of_it(String address, String counted) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);

        assertThat(Callers.addressOf(request)).isEqualTo(counted);
    }
}
