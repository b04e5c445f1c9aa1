package com.example.pinboard.app;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests, as a filter before the endpoints. */
final class Metrics extends Filter {
    private final LongAdder requests = new LongAdder();

    // #if METRICS_LATENCY
    private static final long SLOW_NANOS = Settings.SLOW_MILLIS * 1_000_000L;

    private final LongAdder nanos = new LongAdder();
    private final LongAdder slow = new LongAdder();
    // #endif

    @Override
    public String description() {
        return "counts requests";
    }

    @Override
    public void doFilter(HttpExchange request, Chain chain) throws IOException {
        requests.increment();
        // #if METRICS_LATENCY
        long start = System.nanoTime();
        try {
            chain.doFilter(request);
        } finally {
            long taken = System.nanoTime() - start;
            nanos.add(taken);
            if (taken >= SLOW_NANOS) {
                slow.increment();
            }
        }
        // #else
        //- chain.doFilter(request);
        // #endif
    }

    /** What was counted, in the text format of Prometheus. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("pinboard_requests_total ").append(requests.sum()).append('\n');
        // #if METRICS_LATENCY
        text.append("pinboard_request_nanoseconds_total ").append(nanos.sum()).append('\n');
        text.append("pinboard_slow_requests_total ").append(slow.sum()).append('\n');
        // #endif
        return text.toString();
    }
}
