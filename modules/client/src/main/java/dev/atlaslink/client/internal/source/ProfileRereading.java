package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.source.CliProfileSource.UnavailableException;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the credentials of a profile once more, after Atlas has refused them. Where that fails, those that were read last are
 * all there is, and the refusal stands.
 */
final class ProfileRereading implements Supplier<CredentialsByVersion> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.auth");

    private final CliProfileSource source;
    private final CliProfile first;
    private volatile CredentialsByVersion latest;

    /**
     * @param environment that tells which profile it is
     * @param first the profile as it was
     * @param latest its credentials
     */
    ProfileRereading(Map<String, String> environment, CliProfile first, CredentialsByVersion latest) {
        this.source = new CliProfileSource(environment);
        this.first = first;
        this.latest = latest;
    }

    @Override
    public CredentialsByVersion get() {
        try {
            latest = read(source.profile());
        } catch (UnavailableException | IllegalArgumentException e) {
            LOG.warn("{} gives no other credentials after a refusal: {}", first, e.getMessage());
        }
        return latest;
    }

    /** Credentials never go to the address of another source. */
    private CredentialsByVersion read(CliProfile profile) {
        if (!profile.name().equals(first.name()) || !profile.baseUrl().equals(first.baseUrl())) {
            throw new IllegalArgumentException(profile + " is in its place, or its address has changed");
        }
        return profile.credentials()
                .chosen()
                .orElseThrow(() -> new IllegalArgumentException("it" + CredentialChain.NONE_OF_TYPE));
    }
}
