package dk.rettidig.it.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A mail server that answers nothing, or takes nobody's mail. */
final class UnhappyServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(UnhappyServer.class.getName());

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch called = new CountDownLatch(1);

    private UnhappyServer(Manner manner) throws IOException {
        threads.execute(() -> receive(manner));
    }

    private interface Manner {
        void with(Socket caller) throws IOException;
    }

    /** Accepts the call and says nothing. */
    static UnhappyServer hanging() throws IOException {
        return new UnhappyServer(caller -> {
            while (caller.getInputStream().read() >= 0) {
                LOG.log(Level.FINEST, "heard, and not answered");
            }
        });
    }

    /** Is friendly until it hears for whom the mail is. */
    static UnhappyServer refusing() throws IOException {
        return new UnhappyServer(UnhappyServer::refuse);
    }

    private static void refuse(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII);
        say(out, "220 smtp.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            boolean isReceiver = line.toUpperCase(Locale.ROOT).startsWith("RCPT");
            say(out, isReceiver ? "550 5.1.1 Ukendt modtager" : "250 OK");
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private void receive(Manner manner) {
        try {
            while (!door.isClosed()) {
                Socket caller = door.accept();
                called.countDown();
                threads.execute(() -> serve(caller, manner));
            }
        } catch (SocketException closed) {
            LOG.log(Level.FINE, "The server was closed", closed);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void serve(Socket caller, Manner manner) {
        try (caller) {
            manner.with(caller);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The caller hung up", gone);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    boolean isCalledWithin(int seconds) throws InterruptedException {
        return called.await(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
