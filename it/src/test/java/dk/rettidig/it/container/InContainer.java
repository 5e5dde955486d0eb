package dk.rettidig.it.container;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only shows inside the container: mappings, transactions and beans, on whichever database it runs on. */
abstract class InContainer {

    private static final String JOB = "dk.rettidig.jobs.Job";

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    @Inject
    BeanManager beans;

    @Resource(lookup = "java:app/concurrent/errands")
    ExecutorService errands;

    private final String product;

    InContainer(String product) {
        this.product = product;
    }

    @Test
    void the_application_runs_on_the_database_it_was_told() throws SQLException {
        assertEquals(product, database.product());
    }

    @Test
    void every_entity_fits_the_schema_that_the_migrations_laid() {
        List<String> entities = database.entityNames();

        assertTrue(entities.contains("Hearing"), entities.toString());
        assertAll(entities.stream().map(entity -> () -> assertDoesNotThrow(() -> database.readOne(entity), entity)));
    }

    @Test
    void what_a_transaction_wrote_is_gone_when_it_is_rolled_back() throws Exception {
        transaction.begin();
        int written = database.change("insert into job_lock (name, locked_until) values ('rolled-back', now())");
        transaction.rollback();

        assertEquals(1, written);
        assertEquals(0, database.count("select count(*) from job_lock where name = 'rolled-back'"));
    }

    @Test
    void of_many_errands_four_are_carried_out_at_once() throws Exception {
        CountDownLatch four = new CountDownLatch(4);
        CountDownLatch five = new CountDownLatch(5);
        CountDownLatch may = new CountDownLatch(1);
        List<Future<Boolean>> all = Stream.generate(() -> errands.submit(() -> {
                    four.countDown();
                    five.countDown();
                    return may.await(1, TimeUnit.MINUTES);
                }))
                .limit(12)
                .toList();

        assertTrue(four.await(1, TimeUnit.MINUTES));
        assertFalse(five.await(500, TimeUnit.MILLISECONDS));
        may.countDown();
        for (Future<Boolean> one : all) {
            assertTrue(one.get(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void every_job_has_the_row_by_which_the_nodes_take_turns() throws Exception {
        List<String> jobs = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getTypes().stream()
                        .anyMatch(type -> type.getTypeName().equals(JOB)))
                .map(InContainer::nameOf)
                .sorted()
                .toList();

        assertTrue(jobs.contains("send-mail"), jobs.toString());
        for (String job : jobs) {
            assertEquals(1, database.count("select count(*) from job_lock where name = '" + job + "'"), job);
        }
    }

    private static String nameOf(Bean<?> job) {
        try {
            Object reference = CDI.current()
                    .select(job.getBeanClass(), Any.Literal.INSTANCE)
                    .get();
            return (String) Class.forName(JOB, true, reference.getClass().getClassLoader())
                    .getMethod("name")
                    .invoke(reference);
        } catch (ReflectiveOperationException changed) {
            throw new LinkageError(JOB + " has no name", changed);
        }
    }
}
