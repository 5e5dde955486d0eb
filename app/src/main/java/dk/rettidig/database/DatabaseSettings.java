package dk.rettidig.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Names the data source; a pool that notices a lost connection before it hands one out. */
@ApplicationScoped
@DataSourceDefinition(
        name = DatabaseSettings.NAME,
        className = "dk.rettidig.database.RettidigDataSource",
        url = "${MPCONFIG=db.url:embedded}",
        databaseName = "${MPCONFIG=rettidig.data:data}",
        user = "${MPCONFIG=db.user:rettidig}",
        password = "${MPCONFIG=db.password:rettidig}",
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
class DatabaseSettings {
    static final String NAME = "java:app/jdbc/rettidig";

    /** For what is counted by plain SQL. */
    @Produces
    @Resource(lookup = NAME)
    DataSource database;
}
