package dk.rettidig.errand;

import java.io.IOException;

/**
 * What is done for an errand, in one transaction that ends with it: either all is done, and the errand too, or nothing;
 * only what it puts into transactions of its own stays. Nobody's request is there: it knows only what it was made with.
 */
@FunctionalInterface
public interface Work {

    Result carryOut(Steps steps) throws IOException;
}
