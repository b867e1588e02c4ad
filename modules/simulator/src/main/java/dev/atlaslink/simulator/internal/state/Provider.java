package dev.atlaslink.simulator.internal.state;

/** Names the cloud providers, as the wire spells them. */
public enum Provider {
    AWS("AWS"),
    AZURE("Azure"),
    GCP("GCP");

    private final String text;

    Provider(String text) {
        this.text = text;
    }

    /** Returns the name as Atlas's messages have it, such as "Azure region US_EAST_2" (reported by users). */
    public String text() {
        return text;
    }
}
