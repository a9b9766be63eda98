package id.loketnaker.engine.expressions;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * No language of scripts, not even those that come with the engine: {@code juel} as a script would go past the closed
 * expressions.
 */
final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        // offered by libraries that find each other on the class path
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new UnsupportedOperationException("There are no script engines");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cached) {
        throw new BadUserRequestException("Skrip (" + language + ") tidak boleh dipakai.");
    }
}
