package dev.atlaslink.spectools.document;

import java.util.Arrays;
import java.util.List;

/** The documents that are ours, each with what its rules depend on. */
public enum SpecKind {
    V1("specs/atlas-v1.0.yaml", "/api/atlas/v1.0/", Types.PLAIN),
    V2("specs/atlas-v2.yaml", "/api/atlas/v2/", Types.DATED),
    /** Describes the simulator, not Atlas: nothing is generated from it. */
    CONTROL_PLANE(
            "modules/simulator/src/main/resources/dev/atlaslink/simulator/specs/control-plane.yaml",
            "/_atlas/",
            Types.PLAIN);

    private enum Types {
        PLAIN,
        DATED
    }

    private final String file;
    private final String paths;
    private final Types types;

    SpecKind(String file, String paths, Types types) {
        this.file = file;
        this.paths = paths;
        this.types = types;
    }

    /** Lists those that describe Atlas, one for each generation that has a document. */
    public static List<SpecKind> ofAtlas() {
        return Arrays.stream(values()).filter(kind -> kind != CONTROL_PLANE).toList();
    }

    public String file() {
        return file;
    }

    /** Tells whether a request is to one of its own paths; the token endpoints are nobody's own. */
    public boolean owns(String target) {
        return target.startsWith(paths);
    }

    /** Tells whether its media types have dates, which a request asks for. */
    public boolean isDated() {
        return types == Types.DATED;
    }
}
