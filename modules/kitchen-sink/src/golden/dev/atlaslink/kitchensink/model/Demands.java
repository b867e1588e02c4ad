package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Every type, by turns required or not, nullable or not, and of which direction: t stands for text, i for a whole
 * number, l for a long one, n for a number, d for one of format double, f for float, b for a boolean, m for a moment, k
 * for a kind, o for an object and a for a list; R for required, N for nullable, r for readOnly and w for writeOnly.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "t", "tN", "tr", "tR", "tRN", "tRr", "tRw", "i", "iN", "ir", "iR", "iRN", "iRr", "iRw", "l", "lN", "lr", "lR",
    "lRN", "lRr", "lRw", "n", "nN", "nr", "nR", "nRN", "nRr", "nRw", "d", "dN", "dr", "dR", "dRN", "dRr", "dRw", "f",
    "fN", "fr", "fR", "fRN", "fRr", "fRw", "b", "bN", "br", "bR", "bRN", "bRr", "bRw", "m", "mN", "mr", "mR", "mRN",
    "mRr", "mRw", "k", "kN", "kr", "kR", "kRN", "kRr", "kRw", "o", "oN", "or", "oR", "oRN", "oRr", "oRw", "a", "aN",
    "ar", "aR", "aRN", "aRr", "aRw", "eR", "eRr", "eRw"
})
public interface Demands {
    /**
     * The property {@code t}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("t")
    Optional<String> t();

    /**
     * The property {@code tN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("tN")
    Optional<String> tN();

    /**
     * The property {@code tr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("tr")
    Optional<String> tr();

    /**
     * The property {@code tR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("tR")
    String tR();

    /**
     * The property {@code tRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("tRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<String> tRN();

    /**
     * The property {@code tRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("tRr")
    Optional<String> tRr();

    /**
     * The property {@code tRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("tRw")
    Optional<String> tRw();

    /**
     * The property {@code i}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("i")
    Optional<Integer> i();

    /**
     * The property {@code iN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("iN")
    Optional<Integer> iN();

    /**
     * The property {@code ir}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("ir")
    Optional<Integer> ir();

    /**
     * The property {@code iR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("iR")
    Integer iR();

    /**
     * The property {@code iRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("iRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Integer> iRN();

    /**
     * The property {@code iRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("iRr")
    Optional<Integer> iRr();

    /**
     * The property {@code iRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("iRw")
    Optional<Integer> iRw();

    /**
     * The property {@code l}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("l")
    Optional<Long> l();

    /**
     * The property {@code lN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lN")
    Optional<Long> lN();

    /**
     * The property {@code lr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lr")
    Optional<Long> lr();

    /**
     * The property {@code lR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("lR")
    Long lR();

    /**
     * The property {@code lRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Long> lRN();

    /**
     * The property {@code lRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lRr")
    Optional<Long> lRr();

    /**
     * The property {@code lRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lRw")
    Optional<Long> lRw();

    /**
     * The property {@code n}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("n")
    Optional<BigDecimal> n();

    /**
     * The property {@code nN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nN")
    Optional<BigDecimal> nN();

    /**
     * The property {@code nr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nr")
    Optional<BigDecimal> nr();

    /**
     * The property {@code nR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("nR")
    BigDecimal nR();

    /**
     * The property {@code nRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<BigDecimal> nRN();

    /**
     * The property {@code nRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nRr")
    Optional<BigDecimal> nRr();

    /**
     * The property {@code nRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nRw")
    Optional<BigDecimal> nRw();

    /**
     * The property {@code d}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("d")
    Optional<Double> d();

    /**
     * The property {@code dN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("dN")
    Optional<Double> dN();

    /**
     * The property {@code dr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("dr")
    Optional<Double> dr();

    /**
     * The property {@code dR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("dR")
    Double dR();

    /**
     * The property {@code dRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("dRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Double> dRN();

    /**
     * The property {@code dRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("dRr")
    Optional<Double> dRr();

    /**
     * The property {@code dRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("dRw")
    Optional<Double> dRw();

    /**
     * The property {@code f}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("f")
    Optional<Float> f();

    /**
     * The property {@code fN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("fN")
    Optional<Float> fN();

    /**
     * The property {@code fr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("fr")
    Optional<Float> fr();

    /**
     * The property {@code fR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("fR")
    Float fR();

    /**
     * The property {@code fRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("fRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Float> fRN();

    /**
     * The property {@code fRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("fRr")
    Optional<Float> fRr();

    /**
     * The property {@code fRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("fRw")
    Optional<Float> fRw();

    /**
     * The property {@code b}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("b")
    Optional<Boolean> b();

    /**
     * The property {@code bN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("bN")
    Optional<Boolean> bN();

    /**
     * The property {@code br}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("br")
    Optional<Boolean> br();

    /**
     * The property {@code bR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("bR")
    Boolean bR();

    /**
     * The property {@code bRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("bRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Boolean> bRN();

    /**
     * The property {@code bRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("bRr")
    Optional<Boolean> bRr();

    /**
     * The property {@code bRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("bRw")
    Optional<Boolean> bRw();

    /**
     * The property {@code m}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("m")
    Optional<Instant> m();

    /**
     * The property {@code mN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("mN")
    Optional<Instant> mN();

    /**
     * The property {@code mr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("mr")
    Optional<Instant> mr();

    /**
     * The property {@code mR}.
     *
     * @return never {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("mR")
    Instant mR();

    /**
     * The property {@code mRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("mRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Instant> mRN();

    /**
     * The property {@code mRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("mRr")
    Optional<Instant> mRr();

    /**
     * The property {@code mRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("mRw")
    Optional<Instant> mRw();

    /**
     * The property {@code k}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("k")
    Optional<Kind> k();

    /**
     * The property {@code kN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("kN")
    Optional<Kind> kN();

    /**
     * The property {@code kr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("kr")
    Optional<Kind> kr();

    /**
     * The property {@code kR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("kR")
    Kind kR();

    /**
     * The property {@code kRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("kRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Kind> kRN();

    /**
     * The property {@code kRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("kRr")
    Optional<Kind> kRr();

    /**
     * The property {@code kRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("kRw")
    Optional<Kind> kRw();

    /**
     * The property {@code o}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("o")
    Optional<Range> o();

    /**
     * The property {@code oN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("oN")
    Optional<Range> oN();

    /**
     * The property {@code or}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("or")
    Optional<Range> or();

    /**
     * The property {@code oR}.
     *
     * @return never {@code null}
     */
    @JsonProperty("oR")
    Range oR();

    /**
     * The property {@code oRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("oRN")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Optional<Range> oRN();

    /**
     * The property {@code oRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("oRr")
    Optional<Range> oRr();

    /**
     * The property {@code oRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("oRw")
    Optional<Range> oRw();

    /**
     * The property {@code a}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("a")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Long> a();

    /**
     * The property {@code aN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aN")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Long> aN();

    /**
     * The property {@code ar}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("ar")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Long> ar();

    /**
     * The property {@code aR}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aR")
    List<Long> aR();

    /**
     * The property {@code aRN}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aRN")
    List<Long> aRN();

    /**
     * The property {@code aRr}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aRr")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Long> aRr();

    /**
     * The property {@code aRw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("aRw")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Long> aRw();

    /**
     * Is named by the generator.
     *
     * @return never {@code null}
     */
    @JsonProperty("eR")
    DemandsER eR();

    /**
     * Is named by the generator and read only.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("eRr")
    Optional<DemandsERr> eRr();

    /**
     * Is named by the generator and written only.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("eRw")
    Optional<DemandsERw> eRw();

    /**
     * Returns the JSON properties that the specification does not name, in their order; values may be {@code null}.
     *
     * @return empty where there are none
     */
    @JsonAnyGetter
    Map<String, @AllowNulls Object> unknownProperties();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a value that differs from this one.
     *
     * @return a builder with all properties of this value
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Jackson's way in. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Demands fromJson(DemandsJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Demands}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableDemands.Builder {
        Builder() {}
    }
}
