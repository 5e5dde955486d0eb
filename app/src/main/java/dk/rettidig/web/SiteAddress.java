package dk.rettidig.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the system, for links in mails. */
@ApplicationScoped
public class SiteAddress {

    @Inject
    @ConfigProperty(name = "rettidig.url", defaultValue = "http://localhost:8080")
    String root;

    public String of(String path) {
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }
}
