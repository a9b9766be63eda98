package id.loketnaker.engine.expressions;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.BadUserRequestException;

/** No diagram names a class: our own listeners are hung in as the diagrams are read. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new BadUserRequestException("Kelas " + type.getName() + " tidak boleh dipakai di diagram.");
    }
}
