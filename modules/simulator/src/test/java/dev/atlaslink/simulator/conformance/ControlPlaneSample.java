package dev.atlaslink.simulator.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a request to the control plane that is good and has every field that there is. */
record ControlPlaneSample(String operationId, String target, String json) {

    private static final String SEED = """
            {'projects':[{'id':'5f7cac1adf5d6c6306f4b200','name':'orders','orgId':'5efda6aea3f2ed2e7dd6ce05',
              'regionalMode':false,'privateIpMode':false,
              'endpointServices':[
                {'id':'5f7cac1adf5d6c6306f4b201','cloudProvider':'AWS','region':'us-east-1','status':'AVAILABLE',
                 'errorMessage':null,'supportedRemoteRegions':['EU_WEST_1'],
                 'endpoints':[{'id':'vpce-0b9c5701325cb15dd','status':'AVAILABLE','errorMessage':null}]},
                {'cloudProvider':'AZURE','region':'eastus2',
                 'endpoints':[{'id':'/subscriptions/1','ipAddress':'10.0.0.4'}]},
                {'cloudProvider':'GCP','region':'us-east4','portMappingEnabled':false,
                 'endpoints':[{'id':'group','gcpProjectId':'p',
                   'forwardingRules':[{'endpointName':'e','ipAddress':'10.0.0.5'}]}]}],
              'encryptionAtRest':{'awsKms':{},'azureKeyVault':{},'googleCloudKms':{},'enabledForSearchNodes':false},
              'encryptionAtRestEndpoints':[{'id':'5f7cac1adf5d6c6306f4b202','cloudProvider':'AZURE',
                'regionName':'US_EAST_2','status':'ACTIVE','errorMessage':null}],
              'backupEndpoints':[{'id':'5f7cac1adf5d6c6306f4b204','cloudProvider':'AWS','regionName':'US_EAST_1',
                'vpcRegionName':'US_WEST_2','status':'ACTIVE','errorMessage':null}],
              'dataFederationEndpoints':[{'id':'vpce-0b9c5701325cb15de','cloudProvider':'AWS','comment':'mine',
                'region':'US_EAST_1','customerEndpointDNSName':'a.example.net','customerEndpointIPAddress':'10.0.0.7',
                'azureLinkId':'x','status':'OK','errorMessage':null}],
              'clusters':[{'name':'orders','cloudProvider':'AWS','regionName':'US_EAST_1','clusterType':'SHARDED',
                'mongoDBVersion':'8.0.12','paused':false,'createDate':'2026-08-10T03:02:58Z','status':'IDLE',
                'errorMessage':null}]}],
             'apiKeys':[{'publicKey':'abcdefgh','privateKey':'secret',
               'roles':{'5f7cac1adf5d6c6306f4b200':'PROJECT_OWNER'}}],
             'serviceAccounts':[{'clientId':'mdb_sa_id_5f7cac1adf5d6c6306f4b203','clientSecret':'mdb_sa_sk_x',
               'secretExpiresAt':'2027-07-01T00:00:00Z',
               'roles':{'5f7cac1adf5d6c6306f4b200':'PROJECT_READ_ONLY'}}],
             'accessList':['203.0.113.0/24'],
             'versions':[{'version':'2023-01-01','operationId':'getGroupEncryptionAtRest',
               'deprecated':'2026-01-01','sunset':'2027-01-01'}]}
            """;
    private static final String FAULT = """
            {'effect':'answer','method':'POST','path':'/api/**','operationId':'getGroupEncryptionAtRest','skip':1,
             'times':2,'probability':0.5,'seed':7,'beforeAuthentication':true,'delay':'PT1S',
             'answer':{'status':503,'errorCode':'X','retryAfter':'PT1S','headers':{'X-A':'b'},
               'contentType':'text/plain','body':'x'}}
            """;
    private static final String EXPIRY = "{'effect':'expireNonce','beforeAuthentication':false}";
    private static final String NEXT = "{'action':'failNext','kind':'ENDPOINT','errorMessage':'x'}";
    private static final String FAIL =
            "{'action':'fail','serviceId':'5f7cac1adf5d6c6306f4b201','id':'vpce-0b9c5701325cb15dd','errorMessage':'x'}";

    /** Returns the samples; those behind that of a seed may need what it holds. */
    static Stream<ControlPlaneSample> all() {
        return Stream.of(
                new ControlPlaneSample("plantSeed", "/_atlas/seed", SEED),
                new ControlPlaneSample("addFault", "/_atlas/faults", FAULT),
                new ControlPlaneSample("addFault", "/_atlas/faults", "{'effect':'delay','delay':'PT1S'}"),
                new ControlPlaneSample("addFault", "/_atlas/faults", EXPIRY),
                new ControlPlaneSample("changeState", "/_atlas/state", NEXT),
                new ControlPlaneSample("changeState", "/_atlas/state", FAIL),
                new ControlPlaneSample("advanceClock", "/_atlas/clock", "{'advance':'PT1S'}"));
    }

    ObjectNode body() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    Set<String> fields() {
        return SchemaFields.in(body());
    }

    @Override
    public String toString() {
        return operationId;
    }
}
