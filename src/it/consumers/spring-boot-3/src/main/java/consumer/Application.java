package consumer;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A program with a client of Atlas, which Spring closes at the end. */
@SpringBootApplication
public class Application {
    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    AtlasClient atlas(
            @Value("${atlas.url:https://cloud.mongodb.com}") URI url,
            @Value("${atlas.project}") String project,
            @Value("${atlas.client-id}") String id,
            @Value("${atlas.client-secret}") String secret) {
        return AtlasClient.builder()
                .baseUrl(url)
                .projectId(ProjectId.of(project))
                .credentials(AtlasCredentials.serviceAccount(id, secret))
                .build();
    }
}
