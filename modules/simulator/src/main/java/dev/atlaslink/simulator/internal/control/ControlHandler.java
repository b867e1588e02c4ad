package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.http.Answer;

/** Does what one operation of the control plane does. */
@FunctionalInterface
interface ControlHandler {

    Answer handle(ControlCall call);
}
