package id.loketnaker.engine.erasure;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Nobody deletes history, or brings the day nearer on which it goes: with it goes all that we keep of the case, without
 * a reason and outside the window. The commands are known by their names, so that one which a newer engine adds is
 * refused too. What the engine does by itself, in nobody's name, is not asked.
 */
final class HistoryByHand extends CommandInterceptor {

    /** Of batches only the engine's own log is meant, in which no case is told. */
    private static final Pattern DELETES_OR_SHORTENS = Pattern.compile(
            "(?:DeleteHistoric|SetRemovalTimeToHistoric)(?!Batch)\\w+Cmd|DeleteUserOperationLog\\w+Cmd|Update\\w+HistoryTimeToLiveCmd");

    static boolean deletesOrShortens(Class<?> command) {
        return DELETES_OR_SHORTENS.matcher(command.getSimpleName()).matches();
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (context.getAuthentication() != null && deletesOrShortens(command.getClass())) {
            throw new AuthorizationException(
                    "Riwayat tidak dihapus dengan tangan: data orang pada perkara yang selesai terhapus sendiri setelah"
                            + " masa simpan layanannya lewat (historyTimeToLive pada diagram), dan masa simpan itu"
                            + " berubah bersama paketnya. Perkara yang keliru didaftarkan dihapus selagi berjalan, dengan"
                            + " alasan, di halamannya di Cockpit.");
        }
        return next.execute(command);
    }
}
