package consumer

import dev.atlaslink.client.AtlasClient
import dev.atlaslink.client.AtlasObserver
import dev.atlaslink.client.event.Call
import dev.atlaslink.client.model.PrivateEndpointServiceRequest
import dev.atlaslink.client.model.Region
import dev.atlaslink.client.model.ResourceStatus
import dev.atlaslink.simulator.AtlasSimulator
import dev.atlaslink.simulator.junit.SimulatedAtlas
import dev.atlaslink.simulator.settings.Progression
import java.time.Duration
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

@SimulatedAtlas(progression = Progression.IMMEDIATE)
class KotlinTest {
    /** What the compiler takes the type for; that of a library that does not say may be both. */
    private inline fun <reified T> mayBeNull(@Suppress("UNUSED_PARAMETER") value: T): Boolean = null is T

    @Test
    fun createsAServiceAndSeesTheCalls(simulator: AtlasSimulator) {
        val operations = mutableListOf<String>()
        val observer = object : AtlasObserver {
            override fun callStarted(call: Call) {
                operations += call.operationId()
            }
        }
        AtlasClient.builder().environment(simulator.environment()).observer(observer).build().use { atlas ->
            val created = atlas.project()
                .privateEndpointServices()
                .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                .await(Duration.ofMinutes(1))

            assertEquals(ResourceStatus.AVAILABLE, created.status())
            assertTrue("createGroupPrivateEndpointEndpointService" in operations)
            assertFalse(mayBeNull(created))
            assertFalse(mayBeNull(created.id()))
            assertFalse(mayBeNull(created.region()))
            assertFalse(mayBeNull(atlas.describe()))
            assertFalse(mayBeNull(simulator.journal().entries().first()))
        }
    }

    @Test
    fun knowsThatRegionsAreNeverNull() {
        assertFalse(mayBeNull(Region.known(Region.aws("us-east-1").provider()).first()))
        assertTrue(mayBeNull(System.getenv("PATH")), "the JDK does not say")
    }
}
