package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * How a scenario begins.
 *
 * @param at local time of the office
 * @param by role
 * @param values of the start form; dates are strings
 */
public record ScenarioStart(LocalDateTime at, String by, Map<String, Object> values) {}
