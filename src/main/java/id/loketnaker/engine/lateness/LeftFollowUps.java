package id.loketnaker.engine.lateness;

import id.loketnaker.servicepack.reader.RunningDiagram;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.springframework.stereotype.Component;

/**
 * Ends a case of which nothing is left but what follows up its lateness. The engine would wait for that, for to it one
 * path of a process is as good as another.
 */
@Component
public class LeftFollowUps {

    /** Of each path that is left a case: its place, or nothing while it is between two. */
    private record Paths(List<PvmExecutionImpl> ends) {

        static Paths of(PvmExecutionImpl execution) {
            List<PvmExecutionImpl> below = List.copyOf(execution.getNonEventScopeExecutions());
            return new Paths(
                    below.isEmpty()
                            ? List.of(execution)
                            : below.stream()
                                    .flatMap(each -> of(each).ends.stream())
                                    .toList());
        }

        boolean areOwn() {
            return ends.stream().map(PvmExecutionImpl::getActivity).allMatch(Paths::isOwn);
        }

        private static boolean isOwn(PvmActivity activity) {
            return Stream.iterate(
                            activity,
                            each -> each != null,
                            each -> each.getFlowScope() instanceof ActivityImpl outer ? outer : null)
                    .anyMatch(each -> RunningDiagram.isAdded(each.getId()));
        }
    }

    /** Looks when all that the present command does is done. */
    public void endAfterThisCommand(String caseId) {
        Context.getCommandContext().registerCommandContextListener(new CommandContextListener() {
            @Override
            public void onCommandContextClose(CommandContext command) {
                end(caseId, command);
            }

            @Override
            public void onCommandFailed(CommandContext command, Throwable failure) {
                // nothing ended
            }
        });
    }

    private static void end(String caseId, CommandContext command) {
        ExecutionEntity instance = command.getExecutionManager().findExecutionById(caseId);
        if (instance != null && !instance.isEnded() && Paths.of(instance).areOwn()) {
            instance.interrupt("Perkara selesai");
            instance.setEnded(true);
            instance.propagateEnd();
        }
    }
}
