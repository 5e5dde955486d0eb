package dk.rettidig.web.parts.list;

/** A choice of rows somebody wants again, and how many there are now. */
public record View(String name, long count, String address, boolean shown) {}
