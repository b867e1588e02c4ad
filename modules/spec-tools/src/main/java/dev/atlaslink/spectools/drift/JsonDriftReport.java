package dev.atlaslink.spectools.drift;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints a report for programs; {@code specs/README.md} holds its keys, which stay as they are. */
final class JsonDriftReport {
    private final PrintStream out;

    /**
     * Creates a printer.
     *
     * @param out where to print
     */
    JsonDriftReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a report as one JSON object.
     *
     * @param report what has drifted
     * @param exitCode with which the command ends
     */
    void print(DriftReport report, int exitCode) {
        Map<String, Object> official = new LinkedHashMap<>();
        official.put("file", report.official());
        official.put("openapi", report.openApi());
        official.put("version", report.version());
        Map<String, Object> compared = new LinkedHashMap<>();
        compared.put("operations", report.operations());
        compared.put("schemas", report.schemas());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("official", official);
        json.put("compared", compared);
        json.put("drift", report.drift().stream().map(JsonDriftReport::map).toList());
        json.put("known", known(report));
        json.put("stale", report.stale().stream().map(JsonDriftReport::map).toList());
        json.put("exitCode", exitCode);
        out.println(JsonText.of(json));
        out.flush();
    }

    private static List<Map<String, Object>> known(DriftReport report) {
        return report.known().stream()
                .map(known -> {
                    Map<String, Object> map = map(known.finding());
                    map.put("erratum", known.erratum());
                    return map;
                })
                .toList();
    }

    private static Map<String, Object> map(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", finding.kind().id());
        map.put("place", finding.place());
        map.put("official", finding.official());
        map.put("ours", finding.ours());
        return map;
    }

    private static Map<String, Object> map(DriftReport.Stale stale) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("erratum", stale.erratum());
        map.put("kind", stale.kind().id());
        map.put("place", stale.place());
        return map;
    }
}
