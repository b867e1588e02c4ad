package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Scalars}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ScalarsCodec implements JsonOutput.Codec<Scalars> {
    static final ScalarsCodec INSTANCE = new ScalarsCodec();

    private ScalarsCodec() {}

    @Override
    public Scalars read(JsonInput in) throws IOException {
        if (!in.object("Scalars")) {
            return null;
        }
        var builder = Scalars.builder();
        boolean momentsTold = false;
        boolean rowsTold = false;
        boolean holesTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "whole" -> {
                    var value = JsonValues.int64("whole", in.number());
                    if (value != null) {
                        builder.whole(value);
                    }
                }
                case "small" -> {
                    var value = JsonValues.int32("small", in.number());
                    if (value != null) {
                        builder.small(value);
                    }
                }
                case "unsigned" -> {
                    var value = JsonValues.int64("unsigned", in.number());
                    if (value != null) {
                        builder.unsigned(value);
                    }
                }
                case "moments" -> {
                    momentsTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.text()),
                                            value0 -> JsonValues.instant("moments", value0)))) {
                        if (value != null) {
                            builder.addMoments(value);
                        } else {
                            momentsTold = false;
                        }
                    }
                }
                case "days" -> {
                    for (var entry :
                            JsonValues.given(
                                    JsonValues.map(
                                            in.map(in0 -> in0.text()),
                                            value0 -> JsonValues.date("days", value0))).entrySet()) {
                        var value = entry.getValue();
                        if (value != null) {
                            builder.putDays(entry.getKey(), value);
                        }
                    }
                }
                case "rows" -> {
                    rowsTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.list(in1 -> in1.number())),
                                            value0 -> JsonValues.list(
                                                    value0,
                                                    value1 -> JsonValues.int32("rows", value1))))) {
                        if (value != null) {
                            builder.addRows(value);
                        } else {
                            rowsTold = false;
                        }
                    }
                }
                case "holes" -> {
                    holesTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("holes", value0)))) {
                        builder.addHoles(value);
                    }
                }
                case "gaps" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.text();
                        builder.putGaps(key, value);
                    }
                }
                case "nothing" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.nothing(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("moments", momentsTold);
        in.told("rows", rowsTold);
        in.told("holes", holesTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Scalars value) throws IOException {
        out.begin();
        out.present("whole", value.whole());
        out.present("small", value.small());
        out.present("unsigned", value.unsigned());
        out.filled("moments", value.moments(), null);
        out.filled("days", value.days(), null);
        out.filled("rows", value.rows(), null);
        out.filled("holes", value.holes(), null);
        out.filled("gaps", value.gaps(), null);
        out.present("nothing", value.nothing());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("whole", "small", "unsigned", "moments", "days", "rows", "holes", "gaps", "nothing"));
    }
}
