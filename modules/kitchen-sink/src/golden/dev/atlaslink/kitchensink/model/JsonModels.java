package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads and writes the models of this package with jackson-core alone: without databind, without reflection, and as
 * quickly as by hand. What is read and written is what Jackson's databind makes of the models' annotations.
 */
public final class JsonModels {
    private JsonModels() {}

    /**
     * Tells whether values of a type can be read here.
     *
     * @param type of a value
     * @return whether it is a model of this package, or a list of one
     */
    public static boolean reads(Type type) {
        return codec(model(type)) != null;
    }

    /**
     * Reads a value.
     *
     * @param parser at the value's first token, or before it; it is not closed
     * @param type of the value
     * @return the value; {@code null} where JSON has {@code null} or nothing at all
     * @throws JsonMismatchException if the JSON is that of another type; its message says where, and holds no value
     * @throws IOException if the JSON is malformed or cannot be read
     * @throws IllegalArgumentException if the type is not one that {@link #reads} takes
     */
    public static Object read(JsonParser parser, Type type) throws IOException {
        return read(parser, type, list -> {});
    }

    /**
     * Reads a value, and tells of the lists that are empty in it because JSON does not say what is in them.
     *
     * @param parser at the value's first token, or before it; it is not closed
     * @param type of the value
     * @param untold is given the name in JSON of each list that an object lacks, or that is {@code null} or has a
     *     {@code null} in it; an empty name for an object whose lists are not known
     * @return the value; {@code null} where JSON has {@code null} or nothing at all
     * @throws JsonMismatchException if the JSON is that of another type; its message says where, and holds no value
     * @throws IOException if the JSON is malformed or cannot be read
     * @throws IllegalArgumentException if the type is not one that {@link #reads} takes
     */
    public static Object read(JsonParser parser, Type type, Consumer<String> untold) throws IOException {
        JsonOutput.Codec<?> codec = known(codec(model(type)), type);
        JsonInput in = new JsonInput(parser, untold);
        if (in.isNull()) {
            return null;
        }
        try {
            return type instanceof ParameterizedType ? in.list(codec) : codec.read(in);
        } catch (IllegalArgumentException | IllegalStateException misfit) {
            throw in.mismatch("", misfit);
        }
    }

    /**
     * Names the properties that values of a type have in JSON.
     *
     * @param type of a value, or of a list of them
     * @return names for a model, for each variant of a union, and none for an enum
     * @throws IllegalArgumentException if the type is not one that {@link #reads} takes
     */
    public static List<Set<String>> properties(Type type) {
        return known(codec(model(type)), type).properties();
    }

    /**
     * Tells whether values of a type can be written here.
     *
     * @param type of a value
     * @return whether it is a model of this package, a class that implements one, or a list of these
     */
    public static boolean writes(Type type) {
        return writer(model(type)) != null;
    }

    /**
     * Writes a value.
     *
     * @param generator it is neither flushed nor closed
     * @param value may be {@code null}
     * @param type of the value
     * @throws JsonMismatchException if something in the value cannot be written; its message says where, and holds no
     *     value
     * @throws IOException if it cannot be written to where the generator writes
     * @throws IllegalArgumentException if the type is not one that {@link #writes} takes
     */
    public static void write(JsonGenerator generator, Object value, Type type) throws IOException {
        JsonOutput.Codec<?> codec = known(writer(model(type)), type);
        try {
            new JsonOutput(generator).value(value, codec);
        } catch (JsonProcessingException | RuntimeException failure) {
            JsonStreamContext place = generator.getOutputContext();
            // A list counts what was written, and not what could not be.
            String path = JsonTokens.path(place.inArray() ? place.getParent() : place);
            throw new JsonMismatchException("at " + path, null, failure);
        }
    }

    private static JsonOutput.Codec<?> known(JsonOutput.Codec<?> codec, Type type) {
        if (codec == null) {
            throw new IllegalArgumentException(
                    "type is "
                            + type.getTypeName()
                            + "; allowed is a model of dev.atlaslink.kitchensink.model, or a List of one");
        }
        return codec;
    }

    private static Type model(Type type) {
        return type instanceof ParameterizedType several && several.getRawType() == List.class
                ? several.getActualTypeArguments()[0]
                : type;
    }

    private static JsonOutput.Codec<?> writer(Type model) {
        JsonOutput.Codec<?> codec = codec(model);
        if (codec == null && model instanceof Class<?> implementation && implementation.getInterfaces().length == 1) {
            return codec(implementation.getInterfaces()[0]);
        }
        return codec;
    }

    private static JsonOutput.Codec<?> codec(Type model) {
        return named(model.getTypeName());
    }

    private static JsonOutput.Codec<?> named(String model) {
        return switch (model) {
            case "dev.atlaslink.kitchensink.model.AB" -> ABCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.AB2" -> AB2Codec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Account" -> AccountCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.AccountZone" -> AccountZoneCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Animal" -> AnimalCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.AnyNotice" -> AnyNoticeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ApiToken" -> ApiTokenCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.BigLevel" -> BigLevelCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Cat" -> CatCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Circle" -> CircleCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Coffee" -> CoffeeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.CoffeeRoast" -> CoffeeRoastCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ColdColor" -> ColdColorCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Color" -> ColorCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ComExampleDotted" -> ComExampleDottedCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Company" -> CompanyCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Demands" -> DemandsCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.DemandsER" -> DemandsERCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.DemandsERr" -> DemandsERrCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.DemandsERw" -> DemandsERwCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Edition" -> EditionCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Either" -> EitherCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.FreeObjectsNestedParameter" ->
                    FreeObjectsNestedParameterCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.FreeObjectsNestedParameterInner" ->
                    FreeObjectsNestedParameterInnerCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.HeadersThemeParameter" -> HeadersThemeParameterCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.HostNotice" -> HostNoticeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.HostNoticeEvent" -> HostNoticeEventCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Hostile" -> HostileCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ImmutableRange2" -> ImmutableRange2Codec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Json" -> JsonCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Kind" -> KindCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Level" -> LevelCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ListThings401Response" -> ListThings401ResponseCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ListThingsSortParameter" -> ListThingsSortParameterCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.MetricNotice" -> MetricNoticeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Mixed" -> MixedCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Model2nd" -> Model2ndCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelBuilder" -> ModelBuilderCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelClass" -> ModelClassCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelKnown" -> ModelKnownCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelList" -> ModelListCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelMap" -> ModelMapCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelObject" -> ModelObjectCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelOptional" -> ModelOptionalCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelOverride" -> ModelOverrideCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelString" -> ModelStringCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelUnknown" -> ModelUnknownCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ModelValue" -> ModelValueCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.MonthlyPlan" -> MonthlyPlanCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Notice" -> NoticeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ObjectsFilterParameter" -> ObjectsFilterParameterCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Old" -> OldCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Person" -> PersonCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Plan" -> PlanCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Range" -> RangeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Range3" -> Range3Codec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.RawFold" -> RawFoldCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.RawNotice" -> RawNoticeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.RawNoticeEvent" -> RawNoticeEventCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Release" -> ReleaseCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Reminder" -> ReminderCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Scalars" -> ScalarsCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.SearchThingsRequestClass" -> SearchThingsRequestClassCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Shape" -> ShapeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Share" -> ShareCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.SizeFold" -> SizeFoldCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.SizeNotice" -> SizeNoticeCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Square" -> SquareCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Step" -> StepCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Tea" -> TeaCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.TeaRoast" -> TeaRoastCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Thing" -> ThingCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Thing20250312" -> Thing20250312Codec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ThingMood" -> ThingMoodCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ThingOwner" -> ThingOwnerCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ThingPage" -> ThingPageCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ThingPage20250312" -> ThingPage20250312Codec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ThingPlace" -> ThingPlaceCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.ThingsApi2" -> ThingsApi2Codec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Token" -> TokenCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Twofold" -> TwofoldCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.WarmColor" -> WarmColorCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.Water" -> WaterCodec.INSTANCE;
            case "dev.atlaslink.kitchensink.model.YearlyPlan" -> YearlyPlanCodec.INSTANCE;
            default -> null;
        };
    }
}
