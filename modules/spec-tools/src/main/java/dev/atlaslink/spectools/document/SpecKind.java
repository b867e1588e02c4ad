package dev.atlaslink.spectools.document;

/** The documents that are ours, each with the rules of its generation. */
public enum SpecKind {
    V1("specs/atlas-v1.0.yaml"),
    V2("specs/atlas-v2.yaml"),
    /** Describes the simulator, not Atlas: nothing is generated from it. */
    CONTROL_PLANE("modules/simulator/src/main/resources/dev/atlaslink/simulator/specs/control-plane.yaml");

    private final String file;

    SpecKind(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }
}
