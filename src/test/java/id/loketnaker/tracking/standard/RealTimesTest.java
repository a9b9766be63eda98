package id.loketnaker.tracking.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RealTimesTest {

    private static final List<Long> ONE_TO_TEN =
            LongStream.rangeClosed(1, 10).boxed().toList();

    @Test
    void half_and_nine_of_ten_are_counted_in_whole_cases() {
        assertThat(RealTimes.share(ONE_TO_TEN, 50)).isEqualTo(5);
        assertThat(RealTimes.share(ONE_TO_TEN, 90)).isEqualTo(9);
        assertThat(RealTimes.share(List.of(2L, 3L, 7L), 50)).isEqualTo(3);
        assertThat(RealTimes.share(List.of(4L), 90)).isEqualTo(4);
        assertThat(RealTimes.share(List.of(), 90)).isZero();
    }
}
