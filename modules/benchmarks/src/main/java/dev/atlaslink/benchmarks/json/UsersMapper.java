package dev.atlaslink.benchmarks.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The mapper of a user who reads and writes the generated models without the client. */
public final class UsersMapper {

    private UsersMapper() {}

    /** Makes one, with the modules that the models need. */
    public static JsonMapper create() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();
    }
}
