package dk.rettidig.web.parts.list;

/** A filter that is on, and the address of the list without it. */
public record Filter(String words, String without) {}
