package dk.rettidig.web;

/** What a resource produces and consumes. {@code Accept: *}{@code /*} gets JSON. */
public final class Media {

    public static final String JSON = "application/json;qs=1";
    public static final String HTML = "text/html;charset=utf-8;qs=0.9";

    public static final String JSON_BODY = "application/json";
    public static final String FORM = "application/x-www-form-urlencoded";

    private Media() {}
}
