package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Answer;

/**
 * Gives an answer of its own, in place of the work or in spite of it.
 *
 * @param afterWork whether the work is done and only its answer lost
 */
public record AnswerEffect(Answer answer, boolean afterWork) implements Effect {

    @Override
    public Answer apply(Exchange exchange) {
        if (afterWork) {
            exchange.doWork();
        }
        return answer;
    }

    @Override
    public String toString() {
        return "answer " + answer.status() + (afterWork ? " after work" : "");
    }
}
