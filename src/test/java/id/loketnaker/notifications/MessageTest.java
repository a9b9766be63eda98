package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void a_subject_is_one_line_whatever_a_form_put_into_it() {
        assertThat(Notices.byMail(null, "Berkas\r\nBcc: semua@contoh.test\n\tkurang ")
                        .subject())
                .isEqualTo("Berkas Bcc: semua@contoh.test kurang");
    }

    @Test
    void a_long_subject_ends_before_a_letter_and_not_within_it() {
        String emoji = "😀";

        assertThat(Notices.byMail(null, "a".repeat(198) + emoji.repeat(9)).subject())
                .isEqualTo("a".repeat(198) + "…");
        assertThat(Notices.byMail(null, "a".repeat(197) + emoji.repeat(9)).subject())
                .isEqualTo("a".repeat(197) + emoji + "…");
    }
}
