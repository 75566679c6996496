package org.clausebook.bench;

/** The trivial program that others are measured against. */
final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {}
}
