package dev.atlaslink.spring.test.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application with components, of which a slice uses those that concern the client. */
@SpringBootApplication
public class SampleApplication {}
