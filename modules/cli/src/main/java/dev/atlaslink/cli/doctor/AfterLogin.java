package dev.atlaslink.cli.doctor;

import java.util.List;

/** Leaves a check out if Atlas does not let the credentials in: another finding says so already. */
final class AfterLogin implements Check {
    private final Trial trial;
    private final String subject;
    private final String check;
    private final Check next;

    AfterLogin(Trial trial, String subject, String check, Check next) {
        this.trial = trial;
        this.subject = subject;
        this.check = check;
        this.next = next;
    }

    @Override
    public List<Finding> findings() {
        return trial.root().succeeded()
                ? next.findings()
                : List.of(Finding.skipped(subject, check, "Atlas does not let it in"));
    }
}
