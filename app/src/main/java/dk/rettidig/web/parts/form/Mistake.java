package dk.rettidig.web.parts.form;

/** What is wrong with the field of that id. */
public record Mistake(String field, String words) {}
