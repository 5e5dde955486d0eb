package dk.rettidig.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the application answers stands under the root; resources are found by their annotations. */
@ApplicationPath("/")
public class Rest extends Application {}
