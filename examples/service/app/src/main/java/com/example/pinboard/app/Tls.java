package com.example.pinboard.app;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Makes the server one that speaks HTTPS. */
final class Tls {
    private static final String KEY_STORE = "PINBOARD_KEY_STORE";
    private static final String PASSWORD = "PINBOARD_KEY_STORE_PASSWORD";

    private Tls() {}

    /** A server with the certificate that the environment names. */
    static HttpServer server(InetSocketAddress address, Environment environment)
            throws IOException, EnvironmentException {
        SSLContext context = context(environment.required(KEY_STORE), environment.required(PASSWORD));
        HttpsServer server = HttpsServer.create(address, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
                // #if TLS_1_3_ONLY
                ssl.setProtocols(new String[] {"TLSv1.3"});
                // #endif
                parameters.setSSLParameters(ssl);
            }
        });
        return server;
    }

    private static SSLContext context(String file, String password) throws EnvironmentException {
        try {
            KeyStore keys = KeyStore.getInstance(new File(file), password.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new EnvironmentException("The key store " + file + " of " + KEY_STORE + " cannot be used: " + e.getMessage());
        }
    }
}
