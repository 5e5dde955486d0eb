package dk.rettidig.it.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The application's database as its own beans are given it. */
@ApplicationScoped
public class Database {

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:app/jdbc/rettidig")
    DataSource source;

    String product() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    List<String> entityNames() {
        return entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getName())
                .sorted()
                .toList();
    }

    /** Fails when a column that the entity has is not in the schema. */
    int readOne(String entity) {
        return entities.createQuery("select e from " + entity + " e", Object.class)
                .setMaxResults(1)
                .getResultList()
                .size();
    }

    int change(String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }

    int count(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).intValue();
    }
}
