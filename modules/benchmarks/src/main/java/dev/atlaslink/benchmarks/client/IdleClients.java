package dev.atlaslink.benchmarks.client;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Makes clients, lets each call once, and prints what they hold while they do nothing: bytes of the heap, and threads. */
final class IdleClients {

    private static final int COLLECTIONS = 5;

    private IdleClients() {}

    /** Takes the way to call, the port of the server and how many clients. */
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[1]);
        List<Caller> clients = new ArrayList<>();
        long heap = heap();
        int threads = threads();
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Caller client = Callers.one(args[0], port);
            client.one();
            clients.add(client);
        }
        System.out.println(heap() - heap);
        System.out.println(threads() - threads);
        for (Caller client : clients) {
            client.close();
        }
    }

    private static long heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
