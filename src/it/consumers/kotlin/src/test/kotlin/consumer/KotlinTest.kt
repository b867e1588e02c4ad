package consumer

import dev.atlaslink.client.AtlasClient
import dev.atlaslink.client.AtlasObserver
import dev.atlaslink.client.error.NotFoundException
import dev.atlaslink.client.event.Call
import dev.atlaslink.client.model.CloudProvider
import dev.atlaslink.client.model.EndpointServiceId
import dev.atlaslink.client.model.PrivateEndpointService
import dev.atlaslink.client.model.PrivateEndpointServiceRequest
import dev.atlaslink.client.model.Region
import dev.atlaslink.client.model.ResourceStatus
import dev.atlaslink.simulator.AtlasSimulator
import dev.atlaslink.simulator.junit.SimulatedAtlas
import dev.atlaslink.simulator.settings.Progression
import java.time.Duration
import kotlin.jvm.optionals.getOrNull
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

    /** As the guide to Kotlin and Gradle has it. */
    @Test
    fun guideIsTrue(simulator: AtlasSimulator) {
        val environment = simulator.environment()
        val shown = mutableListOf<String>()
        AtlasClient.builder().environment(environment).build().use { atlas ->
            val services = atlas.project().privateEndpointServices()
            val service = services.ensure(PrivateEndpointServiceRequest.aws("us-east-1")).await(Duration.ofMinutes(30))
            shown += when (service) {
                is PrivateEndpointService.Aws -> service.endpointServiceName().getOrNull() ?: "not named yet"
                is PrivateEndpointService.Azure -> service.privateLinkServiceName().getOrNull() ?: "not named yet"
                else -> "${service.id()} of another provider"
            }
            val ids = services.list().stream().map { it.id().value() }.toList()
            println(ids)
            try {
                services.get(CloudProvider.AWS, EndpointServiceId.of("5f7cac1adf5d6c6306f4b283"))
            } catch (e: NotFoundException) {
                println(e.message)
            }
        }

        assertTrue(shown.single().startsWith("com.amazonaws.vpce"), shown.toString())
    }

    @Test
    fun knowsThatRegionsAreNeverNull() {
        assertFalse(mayBeNull(Region.known(Region.aws("us-east-1").provider()).first()))
        assertTrue(mayBeNull(System.getenv("PATH")), "the JDK does not say")
    }
}
