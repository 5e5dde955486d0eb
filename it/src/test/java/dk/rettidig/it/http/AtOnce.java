package dk.rettidig.it.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same call many times at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static List<Reply> call(int many, Callable<Reply> call) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Reply>> replies = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(i -> call).toList());
            List<Reply> done = new ArrayList<>();
            for (Future<Reply> reply : replies) {
                done.add(reply.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
