package dev.atlaslink.cli.doctor;

/** Says how a finding is meant. */
public enum Verdict {
    /** As it should be. */
    OK("ok"),
    /** Works, but not for long, or not for all. */
    WARNING("warning"),
    /** Stands between these credentials and success. */
    PROBLEM("problem"),
    /** Atlas does not tell, which is no fault. */
    NOT_KNOWN("not known"),
    /** There was nothing to look at, or another finding goes before. */
    SKIPPED("skipped");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
