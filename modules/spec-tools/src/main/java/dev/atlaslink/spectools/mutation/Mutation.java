package dev.atlaslink.spectools.mutation;

/**
 * One change that PIT made to compiled code.
 *
 * @param type the class changed, a nested one under the name of its outermost, since nested ones come and go
 * @param mutator the kind of change in short, such as {@code VoidMethodCall}
 * @param noticed whether a test failed, or ran for too long
 */
record Mutation(String type, String method, String mutator, int line, boolean noticed) {
    String packageName() {
        return type.substring(0, type.lastIndexOf('.'));
    }

    String place() {
        return type + "." + method + " " + mutator + " (line " + line + ")";
    }
}
