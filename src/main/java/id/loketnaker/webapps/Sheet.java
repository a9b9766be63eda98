package id.loketnaker.webapps;

import java.util.List;

/**
 * A table to take away.
 *
 * @param name at most 31 characters, without those that Excel refuses in the name of a sheet
 * @param rows of as many cells as there are headers: texts, whole numbers, local dates, local times without zone, or
 *     nothing
 */
public record Sheet(String name, List<String> headers, List<List<Object>> rows) {}
