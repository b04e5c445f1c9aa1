package com.example.shop;

class TlsOne {}
