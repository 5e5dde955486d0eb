package dk.rettidig.question.likeness;

import java.time.LocalDate;

/**
 * What was asked before.
 *
 * @param id of the question, or of what is looked for with it
 */
public record Earlier(long id, String ref, LocalDate askedOn, String text) {}
