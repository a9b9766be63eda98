package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.List;

/** Only the clock moves ({@code menunggu}). */
public record WaitStep(LocalDateTime until, List<String> fired) implements ScenarioStep {}
