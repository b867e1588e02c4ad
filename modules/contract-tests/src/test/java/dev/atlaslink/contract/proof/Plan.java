package dev.atlaslink.contract.proof;

import java.util.List;
import java.util.Random;

/** Says which responses of a run are broken, and how: those from one on, for a while. */
final class Plan {
    static final Plan NONE = new Plan(Breakage.NO_RESPONSE, Integer.MAX_VALUE, 0, false, new Random(0));

    /** Whoever says these has not passed the request on. */
    private static final List<Integer> TURNED_AWAY = List.of(408, 421, 425, 429, 503);

    private final Breakage breakage;
    private final int first;
    private final int many;
    private final boolean turningAway;
    private final Random random;
    private int responses;

    private Plan(Breakage breakage, int first, int many, boolean turningAway, Random random) {
        this.breakage = breakage;
        this.first = first;
        this.many = many;
        this.turningAway = turningAway;
        this.random = random;
    }

    static Plan by(Random random) {
        List<Breakage> all = List.of(Breakage.values());
        return new Plan(
                all.get(random.nextInt(all.size())),
                random.nextInt(5),
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
