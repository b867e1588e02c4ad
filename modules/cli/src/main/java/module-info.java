/** Thin commands over the facade, the stand-alone simulator and the demo. */
@SuppressWarnings("requires-automatic") // JMESPath's library has no module descriptor
module dev.atlaslink.cli {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires dev.atlaslink.client;
    requires dev.atlaslink.simulator;
    requires info.picocli;
    requires software.amazon.smithy.jmespath;

    // picocli fills the annotated fields by reflection.
    opens dev.atlaslink.cli to
            info.picocli;
}
