package com.example.pinboard.app;

import com.example.pinboard.core.Board;
import com.example.pinboard.core.NoteStore;
import com.example.pinboard.storage.Stores;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The service while it runs. */
final class Service implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(Settings.THREADS);

    // #if METRICS
    private final Metrics metrics = new Metrics();
    // #endif

    private Service(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /**
     * Opens the store, and answers from then on.
     *
     * @throws EnvironmentException if the environment does not say what the edition needs
     */
    static Service start(Environment environment) throws IOException, EnvironmentException {
        InetSocketAddress address = new InetSocketAddress(environment.port());
        NoteStore store = Stores.open(environment.folder());
        // #if TLS
        HttpServer server = Tls.server(address, environment);
        // #else
        //- HttpServer server = HttpServer.create(address, 0);
        // #endif
        Service service = new Service(server);
        service.addEndpoints(new Board(store), store.name(), environment);
        server.start();
        return service;
    }

    private void addEndpoints(Board board, String storage, Environment environment) throws EnvironmentException {
        add("/notes", new NotesEndpoint(board));
        add("/health", new HealthEndpoint(storage));
        add("/logo", new LogoEndpoint());
        // #if METRICS
        add("/metrics", new MetricsEndpoint(metrics));
        // #endif
        // #if ADMIN
        AdminAccess access = new AdminAccess(environment.required("PINBOARD_ADMIN_TOKEN"));
        add("/admin", access.only(new AdminEndpoint()));
        // #if ADMIN_CLEAR
        add("/admin/clear", access.only(new AdminClearEndpoint(board)));
        // #endif
        // #endif
    }

    private void add(String path, Endpoint endpoint) {
        HttpContext context = server.createContext(path, endpoint);
        // #if METRICS
        context.getFilters().add(metrics);
        // #endif
    }

    /** Where it listens. */
    URI address() {
        // #if TLS
        String scheme = "https";
        // #else
        //- String scheme = "http";
        // #endif
        return URI.create(scheme + "://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
