package id.loketnaker.figures;

import org.jspecify.annotations.Nullable;

/**
 * A step of a service. A fragment that its diagram calls twice has each of its steps twice.
 *
 * @param call activity in the diagram of the service, of a step in a fragment; also none where nobody noted it
 */
public record Step(String element, @Nullable String call) {}
