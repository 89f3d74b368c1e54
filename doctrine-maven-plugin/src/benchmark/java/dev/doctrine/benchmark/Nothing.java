package dev.doctrine.benchmark;

/** What any Java program costs. */
final class Nothing {

    private Nothing() {}

    public static void main(String[] arguments) {}
}
