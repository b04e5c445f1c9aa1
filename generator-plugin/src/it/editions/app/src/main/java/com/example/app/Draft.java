package com.example.app;

class Draft {
    does not compile
}
