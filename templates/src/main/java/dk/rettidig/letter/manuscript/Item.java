package dk.rettidig.letter.manuscript;

/** A paragraph or a table. */
public sealed interface Item permits Para, Grid {}
