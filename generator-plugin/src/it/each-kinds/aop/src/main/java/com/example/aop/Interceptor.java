// #file if AOP
package com.example.aop;

/** Comes between. */
public interface Interceptor {
    Object invoke(Object target);
}
