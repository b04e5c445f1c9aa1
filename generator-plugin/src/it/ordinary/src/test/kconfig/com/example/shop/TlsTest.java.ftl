package com.example.shop;

class TlsTest {
    int max = ${CONFIG["MAX"]};
}
