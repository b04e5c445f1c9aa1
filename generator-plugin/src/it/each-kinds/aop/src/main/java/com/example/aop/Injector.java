package com.example.aop;

import java.util.ArrayList;
import java.util.List;

/** Makes objects, and may put itself between them and who calls them. */
public class Injector {
    // #if AOP
    private final List<Interceptor> interceptors = new ArrayList<>();

    public void intercept(Interceptor interceptor) {
        interceptors.add(interceptor);
    }
    // #endif

    public String name() {
        // #if AOP
        return "injector of " + interceptors.size();
        // #else
        //- return "injector";
        // #endif
    }
}
