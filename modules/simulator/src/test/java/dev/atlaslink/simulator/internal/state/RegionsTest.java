package dev.atlaslink.simulator.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    @ParameterizedTest
    @CsvSource({
        "AWS, us-east-1, US_EAST_1",
        "AWS, ap-northeast-1, AP_NORTHEAST_1",
        "AWS, us-gov-west-1, US_GOV_WEST_1",
        "AZURE, eastus2, US_EAST_2",
        "AZURE, northeurope, EUROPE_NORTH",
        "AZURE, southeastasia, ASIA_SOUTH_EAST",
        "AZURE, chinaeast, CHINA_EAST",
        "AZURE, chinanorth, CHINA_NORTH",
        "GCP, us-central1, CENTRAL_US",
        "GCP, us-west1, WESTERN_US",
        "GCP, us-east1, EASTERN_US",
        "GCP, us-east4, US_EAST_4"
    })
    void bothSpellingsNameOneRegion(Provider provider, String providerName, String atlasName) {
        Region region = new Region(provider, atlasName, providerName);
        assertThat(Regions.find(provider, providerName)).hasValue(region);
        assertThat(Regions.find(provider, atlasName)).hasValue(region);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS, us-nowhere-9",
        "AWS, US_NOWHERE_9",
        "AWS, GLOBAL",
        "AWS, US-EAST-1",
        "AWS, Us_East_1",
        "AWS, us_east_1",
        "AWS, eastus2",
        "AZURE, us-east-1",
        "GCP, europe"
    })
    void otherNamesAreNoRegion(Provider provider, String name) {
        assertThat(Regions.find(provider, name)).isEmpty();
    }
}
