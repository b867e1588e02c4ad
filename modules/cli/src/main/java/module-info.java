/** Thin commands over the facade, the stand-alone simulator and the demo. */
module dev.atlaslink.cli {
    requires com.fasterxml.jackson.databind;
    requires dev.atlaslink.client;
    requires dev.atlaslink.simulator;
    requires info.picocli;

    // picocli fills the annotated fields by reflection.
    opens dev.atlaslink.cli to
            info.picocli;
}
