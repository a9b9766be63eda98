package id.loketnaker.drafts;

/**
 * What a page has, to be saved.
 *
 * @param content JSON object of the fields that were typed in
 * @param page tells this page from others of the same author: what it has saved itself it may write over
 * @param seen the version that the page knows; 0 when there was none
 */
public record Typed(String content, String page, int seen) {}
