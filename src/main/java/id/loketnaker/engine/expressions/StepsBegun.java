package id.loketnaker.engine.expressions;

import org.camunda.bpm.engine.impl.interceptor.Session;

/** How many steps one command of the engine has begun. */
final class StepsBegun implements Session {

    private int begun;

    int next() {
        return ++begun;
    }

    @Override
    public void flush() {
        // counts only
    }

    @Override
    public void close() {
        // counts only
    }
}
