package dk.rettidig.web.parts.form;

/** One value of a list to choose from. */
public record Option(String value, String label) {}
