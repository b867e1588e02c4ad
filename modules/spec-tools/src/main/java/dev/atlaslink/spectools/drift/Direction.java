package dev.atlaslink.spectools.drift;

/** Tells which way a body travels: what may not be sent does not count in a request, nor the other way round. */
enum Direction {
    REQUEST("read-only", "sent"),
    RESPONSE("write-only", "returned");

    private final String without;
    private final String with;

    Direction(String without, String with) {
        this.without = without;
        this.with = with;
    }

    boolean carries(Schema field) {
        return this == REQUEST ? !field.readOnly() : !field.writeOnly();
    }

    String describe(Schema field) {
        return carries(field) ? with : without;
    }
}
