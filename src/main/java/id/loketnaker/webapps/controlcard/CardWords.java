package id.loketnaker.webapps.controlcard;

import id.loketnaker.casework.ControlCard.HandOver;
import id.loketnaker.casework.ControlCard.Kept;
import id.loketnaker.casework.ControlCard.Move;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.LimitUnit;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** How the card says amounts and outcomes, on the screen and on paper alike. */
final class CardWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private CardWords() {}

    /** 3 dari 7 hari kerja. */
    static String used(HandOver step) {
        if (step.limit() == 0) {
            return "sampai tanggal yang ditentukan";
        }
        String amount = "%s dari %s".formatted(number(step.used()), amount(step.limit(), step.unit()));
        return step.sinceReceipt() ? amount + " sejak diterima" : amount;
    }

    /** 30 hari kerja. */
    static String amount(long amount, LimitUnit unit) {
        return number(amount) + " " + unit(unit);
    }

    static String outcome(Kept kept) {
        return switch (kept) {
            case IN_TIME -> "Tepat waktu";
            case LATE -> "Terlambat";
            case RUNNING -> "Berjalan";
            case OVERDUE -> "Lewat batas, belum selesai";
            case DROPPED -> "Tidak diperlukan lagi";
        };
    }

    static boolean bad(Kept kept) {
        return kept == Kept.LATE || kept == Kept.OVERDUE;
    }

    private static String unit(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "hari kerja";
            case CALENDAR_DAYS -> "hari";
            case SERVICE_MINUTES -> "menit layanan";
        };
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
    }

    /** One sentence: when a task changed hands, by whom, from whom to whom, and why. */
    static String move(Move move, ZoneId zone) {
        String done = switch (move.kind()) {
            case TAKEN -> "Diambil";
            case GIVEN_BACK -> "Dikembalikan ke antrean";
            case HANDED_OVER -> "Dialihkan";
            case DONE_FOR_ANOTHER -> "Dikerjakan sebagai pengganti";
            case TAKEN_BACK -> "Ditarik kembali sesudah selesai";
        };
        StringBuilder told =
                new StringBuilder(moment(move.at(), zone)).append(": ").append(done);
        if (move.note() != null) {
            told.append(' ').append(move.note());
        }
        if (move.by() != null) {
            told.append(move.note() == null ? " " : " (").append("oleh ").append(move.by());
            told.append(move.note() == null ? "" : ")");
        }
        return told.append('.').toString();
    }

    static String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return IndonesianText.date(local.toLocalDate()) + " " + IndonesianText.time(local.toLocalTime());
    }
}
