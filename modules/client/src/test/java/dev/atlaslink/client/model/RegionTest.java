package dev.atlaslink.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the spellings of the Atlas API reference, the seeds and the recorded responses. */
class RegionTest {
    @ParameterizedTest
    @CsvSource({
        "AWS, us-east-1, US_EAST_1",
        "AWS, ap-northeast-3, AP_NORTHEAST_3",
        "AWS, us-gov-west-1, US_GOV_WEST_1",
        "AZURE, eastus2, US_EAST_2",
        "AZURE, northeurope, EUROPE_NORTH",
        "AZURE, southeastasia, ASIA_SOUTH_EAST",
        "AZURE, centralus, US_CENTRAL",
        "GCP, us-central1, CENTRAL_US",
        "GCP, us-east1, EASTERN_US",
        "GCP, us-west1, WESTERN_US",
        "GCP, asia-east1, EASTERN_ASIA_PACIFIC",
        "GCP, asia-southeast1, SOUTHEASTERN_ASIA_PACIFIC",
        "GCP, southamerica-east1, SOUTH_AMERICA_EAST_1",
        "GCP, northamerica-northeast1, NORTH_AMERICA_NORTHEAST_1",
        "GCP, me-central1, MIDDLE_EAST_CENTRAL_1",
        "GCP, us-east4, US_EAST_4",
        "GCP, europe-west1, WESTERN_EUROPE",
        "GCP, asia-northeast1, NORTHEASTERN_ASIA_PACIFIC"
    })
    void isTheSameByEitherSpellingAndGivesBoth(CloudProvider provider, String providerName, String atlasName) {
        Region region = Region.of(provider, providerName);

        assertThat(region.isKnown()).isTrue();
        assertThat(region.providerName()).isEqualTo(providerName);
        assertThat(region.atlasName()).isEqualTo(atlasName).isEqualTo(region.toString());
        assertThat(Region.of(provider, atlasName)).isEqualTo(region).hasSameHashCodeAs(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "US_EAST_1", "US-EAST-1", "us_east_1"})
    void isFoundInAnyCase(String name) {
        assertThat(Region.aws(name)).isEqualTo(Region.aws("us-east-1"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKnownRegionGoesThereAndBack(CloudProvider provider) {
        assertThat(Region.known(provider)).isNotEmpty().allSatisfy(region -> {
            for (String spelling : List.of(region.providerName(), region.atlasName())) {
                assertThat(Region.of(provider, spelling)).isEqualTo(region);
                assertThat(Region.of(provider, spelling.toLowerCase(Locale.ROOT)))
                        .isEqualTo(region);
                assertThat(Region.of(provider, spelling.toUpperCase(Locale.ROOT)))
                        .isEqualTo(region);
            }
        });
    }

    @Test
    void isAnotherAtAnotherProvider() {
        assertThat(Region.aws("US_EAST_2")).isNotEqualTo(Region.azure("US_EAST_2"));
    }

    @ParameterizedTest
    @CsvSource({"AWS, GLOBAL", "AWS, US_EAST", "AZURE, marsnorth", "GCP, mars-north1"})
    void passesThroughUnchangedWhereItIsUnknown(CloudProvider provider, String name) {
        Region region = Region.of(provider, name);

        assertThat(region.isKnown()).isFalse();
        assertThat(region.providerName()).isEqualTo(name);
        assertThat(region.atlasName()).isEqualTo(name);
        assertThat(region).isEqualTo(Region.of(provider, name));
    }

    @Test
    void nameThatFollowsTheRuleOfAwsHasBothSpellingsThoughItIsNotKnown() {
        Region region = Region.aws("ap-southeast-12");

        assertThat(region.isKnown()).isFalse();
        assertThat(region.atlasName()).isEqualTo("AP_SOUTHEAST_12");
        assertThat(region).isEqualTo(Region.aws("AP_SOUTHEAST_12"));
    }

    @ParameterizedTest
    @EnumSource
    void knownRegionsAreListedOnceByTheNameOfTheProvider(CloudProvider provider) {
        List<Region> known = Region.known(provider);

        assertThat(known)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(Region::providerName))
                .allSatisfy(region -> {
                    assertThat(region.provider()).isEqualTo(provider);
                    assertThat(region.isKnown()).isTrue();
                    assertThat(region.similar()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "AWS, us-eats-1, us-east-1",
        "AWS, useast1, us-east-1",
        "AWS, us-east1, us-east-1",
        "AWS, US_EASTT_1, us-east-1",
        "AWS, eu-nroth-1, eu-north-1",
        "AZURE, eastus-2, eastus2",
        "AZURE, US_EAST_TWO, ''",
        "AZURE, weasteurope, westeurope",
        "GCP, us-centarl1, us-central1",
        "GCP, CENTRALUS, us-central1",
        "AWS, us-east-19, ''",
        "AWS, moon-base, ''",
        "GCP, us-central11, ''"
    })
    void misspelledRegionResemblesTheOneThatIsMeant(CloudProvider provider, String name, String meant) {
        assertThat(Region.of(provider, name).similar().stream()
                        .map(Region::providerName)
                        .limit(1))
                .containsExactlyElementsOf(meant.isEmpty() ? List.of() : List.of(meant));
    }

    @Test
    void nameOfAnyLengthIsComparedAtOnce() {
        assertThat(Region.aws("a".repeat(1_000_000) + "1").similar()).isEmpty();
    }

    @Test
    void aResponseWithoutAUsableNameHasNoRegion() {
        assertThat(Region.of(CloudProvider.AWS, Optional.empty())).isEmpty();
        assertThat(Region.of(CloudProvider.AWS, Optional.of(" "))).isEmpty();
        assertThat(Region.of(CloudProvider.AWS, Optional.of("EU_WEST_1"))).contains(Region.aws("eu-west-1"));
    }
}
