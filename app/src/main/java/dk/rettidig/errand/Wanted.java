package dk.rettidig.errand;

/**
 * What somebody asks for.
 *
 * @param words the beginning of the keys of everything said about it: {@code .title}, {@code .progress} and so on
 * @param action where the form was sent that asked for it
 * @param form what stood in it, URL-encoded
 * @param back the page it stood on
 */
record Wanted(String words, String action, String form, String back) {}
