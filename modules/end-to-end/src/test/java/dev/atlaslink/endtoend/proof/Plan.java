package dev.atlaslink.endtoend.proof;

import dev.atlaslink.endtoend.fixture.CannedResponse;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Says which responses of a run are broken, and how: those from one on, for a while. */
final class Plan {
    static final Plan NONE = new Plan(Breakage.NO_RESPONSE, Integer.MAX_VALUE, 0, false, new Random(0));

    /** Whoever says these has not passed the request on. */
    private static final List<Integer> TURNED_AWAY = List.of(408, 421, 425, 429, 503);

    /** By which a proxy refuses a tunnel; each is a status of Atlas's own, too. */
    private static final List<Integer> TUNNEL_REFUSED = List.of(302, 401, 403, 404, 407, 409, 410, 429, 503);

    private static final String PRETENCE =
            "{\"detail\":\"Gone.\",\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\",\"parameters\":[],\"reason\":\"x\"}";

    private final Breakage breakage;
    private final int first;
    private final int many;
    private final boolean turningAway;
    private final Random random;
    private int responses;
    private int connects;
    private int refusedTunnels;

    private Plan(Breakage breakage, int first, int many, boolean turningAway, Random random) {
        this.breakage = breakage;
        this.first = first;
        this.many = many;
        this.turningAway = turningAway;
        this.random = random;
    }

    /** Draws a plan from the given ways to break. */
    static Plan by(Random random, List<Breakage> all) {
        return new Plan(
                all.get(random.nextInt(all.size())),
                random.nextInt(6),
                random.nextInt(4) == 0 ? 1 + random.nextInt(8) : 1,
                random.nextInt(12) == 0,
                new Random(random.nextLong()));
    }

    synchronized boolean turnsAway() {
        return turningAway && isBroken() && responses++ >= 0;
    }

    synchronized Delivered refusal() {
        int status = TURNED_AWAY.get(random.nextInt(TURNED_AWAY.size()));
        return Delivered.of(status, "text/html", "<html>Later</html>").with("Retry-After", "1");
    }

    /** Tells whether the client is to reach Atlas through tunnels, one for each request. */
    boolean isAboutTunnels() {
        return breakage == Breakage.CONNECT_REFUSED && !turningAway;
    }

    /** Returns what a proxy says to the next CONNECT; empty if it opens the tunnel. */
    synchronized Optional<CannedResponse> tunnelRefusal() {
        int connect = connects++;
        if (connect < first || connect >= first + many) {
            return Optional.empty();
        }
        refusedTunnels++;
        return Optional.of(CannedResponse.json(TUNNEL_REFUSED.get(random.nextInt(TUNNEL_REFUSED.size())), PRETENCE)
                .header("WWW-Authenticate", "Digest realm=\"office\", nonce=\"n\", qop=\"auth\""));
    }

    synchronized int refusedTunnels() {
        return refusedTunnels;
    }

    /** Challenges pass as they are: without credentials nothing is asked for yet. */
    synchronized Delivered delivered(Delivered right, boolean counts) {
        if (!counts || right.status() == 401) {
            return right;
        }
        boolean broken = isBroken();
        responses++;
        return broken ? breakage.apply(right, random) : right;
    }

    private boolean isBroken() {
        return responses >= first && responses < first + many;
    }

    @Override
    public String toString() {
        return (turningAway ? "turned away" : breakage) + " from request " + first + " on, " + many + " times";
    }
}
