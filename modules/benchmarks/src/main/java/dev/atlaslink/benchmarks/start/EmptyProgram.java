package dev.atlaslink.benchmarks.start;

/** Does nothing but say so: what a start of the JVM alone takes. */
final class EmptyProgram {

    private EmptyProgram() {}

    /** Prints one line. */
    public static void main(String[] args) {
        System.out.println("ready");
    }
}
