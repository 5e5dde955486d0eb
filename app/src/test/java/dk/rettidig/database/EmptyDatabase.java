package dk.rettidig.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the whole schema and the mappings of all entities, without a server. */
public final class EmptyDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource source;
    private final EntityManagerFactory factory;

    private EmptyDatabase(DataSource source, EntityManagerFactory factory) {
        this.source = source;
        this.factory = factory;
    }

    public static EmptyDatabase create() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:test" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        int unused = Flyway.configure(EmptyDatabase.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", "blob", "stored", "", "byletters", ""))
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
        return new EmptyDatabase(
                source,
                Persistence.createEntityManagerFactory(
                        "rettidig",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", source,
                                "eclipselink.weaving", "false")));
    }

    /** For what is counted by plain SQL. */
    public DataSource source() {
        return source;
    }

    public EntityManager entities() {
        return factory.createEntityManager();
    }

    @Override
    public void close() {
        factory.close();
    }
}
