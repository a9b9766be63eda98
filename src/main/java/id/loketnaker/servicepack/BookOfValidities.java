package id.loketnaker.servicepack;

import java.util.List;

/**
 * What cases gave for a time, by the day it ends ({@code masa-berlaku}).
 *
 * @param services keys of the services; none: all of the office
 */
public record BookOfValidities(List<String> services) implements BookContent {

    public BookOfValidities {
        services = List.copyOf(services);
    }
}
