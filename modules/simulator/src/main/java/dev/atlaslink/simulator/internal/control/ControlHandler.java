package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.http.Response;

/** Does what one operation of the control plane does. */
@FunctionalInterface
interface ControlHandler {

    Response handle(ControlCall call);
}
