package com.example.shop;

/** A till. */
public class Till {
  /*if[AUDIT]*/
  void open() {
  /*else[AUDIT]
  void openAtOnce() {
  end[AUDIT]*/
  }
}
