package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Thing}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingCodec implements JsonOutput.Codec<Thing> {
    static final ThingCodec INSTANCE = new ThingCodec();

    private ThingCodec() {}

    @Override
    public Thing read(JsonInput in) throws IOException {
        if (!in.object("Thing")) {
            return null;
        }
        var builder = Thing.builder();
        boolean secretsTold = false;
        boolean tagsTold = false;
        boolean aliasesTold = false;
        boolean uniqueTold = false;
        boolean rowsTold = false;
        boolean anyListTold = false;
        boolean anySetTold = false;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.name(value);
                    }
                }
                case "kind" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kind(value);
                    }
                }
                case "parent" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.parent(value);
                    }
                }
                case "note" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.note(value);
                    }
                }
                case "weight" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.weight(value);
                    }
                }
                case "born" -> {
                    var value = JsonValues.instant("born", in.text());
                    if (value != null) {
                        builder.born(value);
                    }
                }
                case "day" -> {
                    var value = JsonValues.date("day", in.text());
                    if (value != null) {
                        builder.day(value);
                    }
                }
                case "id" -> {
                    var value = in.uuid();
                    if (value != null) {
                        builder.id(value);
                    }
                }
                case "site" -> {
                    var value = in.uri();
                    if (value != null) {
                        builder.site(value);
                    }
                }
                case "level" -> {
                    var value = LevelCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.level(value);
                    }
                }
                case "bigLevel" -> {
                    var value = BigLevelCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.bigLevel(value);
                    }
                }
                case "share" -> {
                    var value = ShareCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.share(value);
                    }
                }
                case "mood" -> {
                    var value = ThingMoodCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.mood(value);
                    }
                }
                case "count" -> {
                    var value = JsonValues.int64("count", in.number());
                    if (value != null) {
                        builder.count(value);
                    }
                }
                case "bigCount" -> {
                    var value = JsonValues.int64("bigCount", in.number());
                    if (value != null) {
                        builder.bigCount(value);
                    }
                }
                case "price" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.price(value);
                    }
                }
                case "ratio" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.ratio(value);
                    }
                }
                case "active" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.active(value);
                    }
                }
                case "secret" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.secret(value);
                    }
                }
                case "secrets" -> {
                    secretsTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addSecrets(value);
                        } else {
                            secretsTold = false;
                        }
                    }
                }
                case "checksum" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.checksum(value);
                    }
                }
                case "tags" -> {
                    tagsTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addTags(value);
                        } else {
                            tagsTold = false;
                        }
                    }
                }
                case "flags" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.truth();
                        if (value != null) {
                            builder.putFlags(key, value);
                        }
                    }
                }
                case "aliases" -> {
                    aliasesTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.text();
                        if (value != null) {
                            builder.addAliases(value);
                        } else {
                            aliasesTold = false;
                        }
                    }
                }
                case "unique" -> {
                    uniqueTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = KindCodec.INSTANCE.read(in);
                        if (value != null) {
                            builder.addUnique(value);
                        } else {
                            uniqueTold = false;
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
                                                    value1 -> JsonValues.int64("rows", value1))))) {
                        if (value != null) {
                            builder.addRows(value);
                        } else {
                            rowsTold = false;
                        }
                    }
                }
                case "anything" -> {
                    var value = in.any();
                    if (value != null) {
                        builder.anything(value);
                    }
                }
                case "anyList" -> {
                    anyListTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.any();
                        builder.addAnyList(value);
                    }
                }
                case "anySet" -> {
                    anySetTold = in.isList();
                    for (boolean more = in.first(); more; more = in.more()) {
                        var value = in.any();
                        builder.addAnySet(value);
                    }
                }
                case "anyMap" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.any();
                        builder.putAnyMap(key, value);
                    }
                }
                case "labels" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.text();
                        if (value != null) {
                            builder.putLabels(key, value);
                        }
                    }
                }
                case "children" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = ThingCodec.INSTANCE.read(in);
                        if (value != null) {
                            builder.putChildren(key, value);
                        }
                    }
                }
                case "lists" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.list(KindCodec.INSTANCE);
                        if (value != null) {
                            builder.putLists(key, value);
                        }
                    }
                }
                case "alias" -> {
                    for (String key = in.firstKey(); key != null; key = in.field()) {
                        var value = in.text();
                        if (value != null) {
                            builder.putAlias(key, value);
                        }
                    }
                }
                case "size" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.size(value);
                    }
                }
                case "place" -> {
                    var value = ThingPlaceCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.place(value);
                    }
                }
                case "shape" -> {
                    var value = ShapeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.shape(value);
                    }
                }
                case "token" -> {
                    var value = TokenCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.token(value);
                    }
                }
                case "color" -> {
                    var value = ColorCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.color(value);
                    }
                }
                case "size-or-kind" -> {
                    var value = in.any();
                    if (value != null) {
                        builder.sizeOrKind(value);
                    }
                }
                case "owner" -> {
                    var value = ThingOwnerCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.owner(value);
                    }
                }
                case "old" -> {
                    var value = OldCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.old(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        in.told("secrets", secretsTold);
        in.told("tags", tagsTold);
        in.told("aliases", aliasesTold);
        in.told("unique", uniqueTold);
        in.told("rows", rowsTold);
        in.told("anyList", anyListTold);
        in.told("anySet", anySetTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Thing value) throws IOException {
        out.begin();
        out.present("name", value.name());
        out.present("kind", value.kind(), KindCodec.INSTANCE);
        out.always("parent", value.parent());
        out.present("note", value.note());
        out.present("weight", value.weight());
        out.present("born", value.born());
        out.present("day", value.day());
        out.present("id", value.id());
        out.present("site", value.site());
        out.present("level", value.level(), LevelCodec.INSTANCE);
        out.present("bigLevel", value.bigLevel(), BigLevelCodec.INSTANCE);
        out.present("share", value.share(), ShareCodec.INSTANCE);
        out.present("mood", value.mood(), ThingMoodCodec.INSTANCE);
        out.present("count", value.count());
        out.present("bigCount", value.bigCount());
        out.present("price", value.price());
        out.present("ratio", value.ratio());
        out.present("active", value.active());
        out.present("secret", value.secret());
        out.filled("secrets", value.secrets(), null);
        out.present("checksum", value.checksum());
        out.several("tags", value.tags(), null);
        out.several("flags", value.flags(), null);
        out.several("aliases", value.aliases(), null);
        out.filled("unique", value.unique(), KindCodec.INSTANCE);
        out.filled("rows", value.rows(), null);
        out.present("anything", value.anything());
        out.filled("anyList", value.anyList(), null);
        out.filled("anySet", value.anySet(), null);
        out.filled("anyMap", value.anyMap(), null);
        out.filled("labels", value.labels(), null);
        out.filled("children", value.children(), ThingCodec.INSTANCE);
        out.filled("lists", value.lists(), KindCodec.INSTANCE);
        out.filled("alias", value.alias(), null);
        out.present("size", value.size(), RangeCodec.INSTANCE);
        out.present("place", value.place(), ThingPlaceCodec.INSTANCE);
        out.present("shape", value.shape(), ShapeCodec.INSTANCE);
        out.present("token", value.token(), TokenCodec.INSTANCE);
        out.present("color", value.color(), ColorCodec.INSTANCE);
        out.present("size-or-kind", value.sizeOrKind());
        out.present("owner", value.owner(), ThingOwnerCodec.INSTANCE);
        out.present("old", value.old(), OldCodec.INSTANCE);
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(
                Set.of(
                        "name", "kind", "parent", "note", "weight", "born", "day", "id", "site", "level", "bigLevel",
                        "share", "mood", "count", "bigCount", "price", "ratio", "active", "secret", "secrets",
                        "checksum", "tags", "flags", "aliases", "unique", "rows", "anything", "anyList", "anySet",
                        "anyMap", "labels", "children", "lists", "alias", "size", "place", "shape", "token", "color",
                        "size-or-kind", "owner", "old"));
    }
}
