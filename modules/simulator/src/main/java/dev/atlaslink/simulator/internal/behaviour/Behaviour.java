package dev.atlaslink.simulator.internal.behaviour;

import java.util.Map;

/** Gives a family of operations their behaviour. */
interface Behaviour {

    /** Returns the handlers by operationId. */
    Map<String, OperationHandler> handlers();
}
