package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link Thing} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class ThingCodec implements JsonInput.Reader<Thing> {
    static final ThingCodec INSTANCE = new ThingCodec();

    private ThingCodec() {}

    @Override
    public Thing read(JsonInput in) throws IOException {
        if (!in.object("Thing")) {
            return null;
        }
        ThingJson json = new ThingJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "name" -> json.name(in.text());
                case "kind" -> json.kind(KindCodec.INSTANCE.read(in));
                case "parent" -> json.parent(in.text());
                case "note" -> json.note(in.text());
                case "weight" -> json.weight(in.real());
                case "born" -> json.born(in.text());
                case "day" -> json.day(in.text());
                case "id" -> json.id(in.uuid());
                case "site" -> json.site(in.uri());
                case "level" -> json.level(LevelCodec.INSTANCE.read(in));
                case "bigLevel" -> json.bigLevel(BigLevelCodec.INSTANCE.read(in));
                case "share" -> json.share(ShareCodec.INSTANCE.read(in));
                case "mood" -> json.mood(ThingMoodCodec.INSTANCE.read(in));
                case "count" -> json.count(in.number());
                case "bigCount" -> json.bigCount(in.number());
                case "price" -> json.price(in.number());
                case "ratio" -> json.ratio(in.shortReal());
                case "active" -> json.active(in.truth());
                case "secret" -> json.secret(in.text());
                case "secrets" -> json.secrets(in.list(in0 -> in0.text()));
                case "checksum" -> json.checksum(in.text());
                case "tags" -> json.tags(in.list(in0 -> in0.text()));
                case "flags" -> json.flags(in.map(in0 -> in0.truth()));
                case "aliases" -> json.aliases(in.list(in0 -> in0.text()));
                case "unique" -> json.unique(in.list(KindCodec.INSTANCE));
                case "rows" -> json.rows(in.list(in0 -> in0.list(in1 -> in1.number())));
                case "anything" -> json.anything(in.any());
                case "anyList" -> json.anyList(in.list(in0 -> in0.any()));
                case "anySet" -> json.anySet(in.list(in0 -> in0.any()));
                case "anyMap" -> json.anyMap(in.map(in0 -> in0.any()));
                case "labels" -> json.labels(in.map(in0 -> in0.text()));
                case "children" -> json.children(in.map(ThingCodec.INSTANCE));
                case "lists" -> json.lists(in.map(in0 -> in0.list(KindCodec.INSTANCE)));
                case "alias" -> json.alias(in.map(in0 -> in0.text()));
                case "size" -> json.size(RangeCodec.INSTANCE.read(in));
                case "place" -> json.place(ThingPlaceCodec.INSTANCE.read(in));
                case "shape" -> json.shape(ShapeCodec.INSTANCE.read(in));
                case "token" -> json.token(TokenCodec.INSTANCE.read(in));
                case "color" -> json.color(ColorCodec.INSTANCE.read(in));
                case "size-or-kind" -> json.sizeOrKind(in.any());
                case "owner" -> json.owner(ThingOwnerCodec.INSTANCE.read(in));
                case "old" -> json.old(OldCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
