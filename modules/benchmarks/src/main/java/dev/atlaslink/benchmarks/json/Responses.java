package dev.atlaslink.benchmarks.json;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds what the clients receive: one service of about 350 bytes, or a list of 100 of them. */
public final class Responses {

    public static final int SERVICES = 100;

    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";
    private static final String ID = "%024x";

    private Responses() {}

    /** Returns the path of the list; that of one service goes on with its id. */
    public static String listPath() {
        return "/api/atlas/v2/groups/" + PROJECT + "/privateEndpoint/AWS/endpointService";
    }

    public static String onePath() {
        return listPath() + "/" + id();
    }

    public static String project() {
        return PROJECT;
    }

    public static String id() {
        return ID.formatted(1);
    }

    public static String one() {
        return service(1, "\"vpce-00713b5e644e830a3\",\"vpce-01b9c2f9d3a6e4c77\"", "[\"EU_WEST_1\",\"US_WEST_2\"]");
    }

    public static String list() {
        return IntStream.rangeClosed(1, SERVICES)
                .mapToObj(number -> service(number, "", "null"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String service(int number, String endpoints, String remoteRegions) {
        return ("{\"cloudProvider\":\"AWS\",\"endpointServiceName\":\"com.amazonaws.vpce.us-east-1.vpce-svc-%017x\","
                        + "\"errorMessage\":null,\"id\":\"" + ID + "\",\"interfaceEndpoints\":[%s],"
                        + "\"regionName\":\"US_EAST_1\",\"status\":\"AVAILABLE\",\"supportedRemoteRegions\":%s}")
                .formatted(number, number, endpoints, remoteRegions);
    }
}
