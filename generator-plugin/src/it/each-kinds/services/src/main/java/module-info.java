module com.example.json {
    exports com.example.json;

    uses com.example.json.Provider;

    provides com.example.json.Provider with
            // #if STREAMS
            com.example.json.spi.StreamProvider,
            // #endif
            com.example.json.spi.PlainProvider;
}
