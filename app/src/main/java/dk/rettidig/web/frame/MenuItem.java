package dk.rettidig.web.frame;

/**
 * One way of the menu.
 *
 * @param waiting how much waits for the reader there; 0 is not shown
 */
public record MenuItem(String name, String address, long waiting, boolean here) {}
