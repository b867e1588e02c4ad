package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
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
 * Every type, by turns required or not, nullable or not, and of which direction: t stands for text, i for a whole number, l for a long one, n for a number, d for one of format double, f for float, b for a boolean, m for a moment, k for a kind, o for an object and a for a list; R for required, N for nullable, r for readOnly and w for writeOnly.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "t", "tN", "tr", "tR", "tRN", "tRr", "tRw", "i", "iN", "ir", "iR", "iRN", "iRr", "iRw", "l", "lN", "lr", "lR", "lRN", "lRr", "lRw", "n", "nN", "nr", "nR", "nRN", "nRr", "nRw", "d", "dN", "dr", "dR", "dRN", "dRr", "dRw", "f", "fN", "fr", "fR", "fRN", "fRr", "fRw", "b", "bN", "br", "bR", "bRN", "bRr", "bRw", "m", "mN", "mr", "mR", "mRN", "mRr", "mRw", "k", "kN", "kr", "kR", "kRN", "kRr", "kRw", "o", "oN", "or", "oR", "oRN", "oRr", "oRw", "a", "aN", "ar", "aR", "aRN", "aRr", "aRw", "eR", "eRr", "eRw" })
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

    /**
     * Builds the value that Jackson has read.
     *
     * @param json what was read
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Demands fromJson(Json json) {
        return json.builder.build();
    }

    /** Collects JSON properties for Jackson; not for use in code. A JSON {@code null} counts as absent. */
    @SuppressWarnings("deprecation") // a property may be deprecated
    final class Json {
        private final Builder builder = builder();

        /** Creates an empty holder. */
        public Json() {}

        /**
         * Takes the property {@code t}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("t")
        public void t(String value) {
            if (value != null) {
                builder.t(value);
            }
        }

        /**
         * Takes the property {@code tN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tN")
        public void tN(String value) {
            if (value != null) {
                builder.tN(value);
            }
        }

        /**
         * Takes the property {@code tr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tr")
        public void tr(String value) {
            if (value != null) {
                builder.tr(value);
            }
        }

        /**
         * Takes the property {@code tR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tR")
        public void tR(String value) {
            if (value != null) {
                builder.tR(value);
            }
        }

        /**
         * Takes the property {@code tRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tRN")
        public void tRN(String value) {
            if (value != null) {
                builder.tRN(value);
            }
        }

        /**
         * Takes the property {@code tRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tRr")
        public void tRr(String value) {
            if (value != null) {
                builder.tRr(value);
            }
        }

        /**
         * Takes the property {@code tRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("tRw")
        public void tRw(String value) {
            if (value != null) {
                builder.tRw(value);
            }
        }

        /**
         * Takes the property {@code i}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("i")
        public void i(BigDecimal value) {
            if (value != null) {
                builder.i(JsonValues.int32("i", value));
            }
        }

        /**
         * Takes the property {@code iN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("iN")
        public void iN(BigDecimal value) {
            if (value != null) {
                builder.iN(JsonValues.int32("iN", value));
            }
        }

        /**
         * Takes the property {@code ir}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("ir")
        public void ir(BigDecimal value) {
            if (value != null) {
                builder.ir(JsonValues.int32("ir", value));
            }
        }

        /**
         * Takes the property {@code iR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("iR")
        public void iR(BigDecimal value) {
            if (value != null) {
                builder.iR(JsonValues.int32("iR", value));
            }
        }

        /**
         * Takes the property {@code iRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("iRN")
        public void iRN(BigDecimal value) {
            if (value != null) {
                builder.iRN(JsonValues.int32("iRN", value));
            }
        }

        /**
         * Takes the property {@code iRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("iRr")
        public void iRr(BigDecimal value) {
            if (value != null) {
                builder.iRr(JsonValues.int32("iRr", value));
            }
        }

        /**
         * Takes the property {@code iRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("iRw")
        public void iRw(BigDecimal value) {
            if (value != null) {
                builder.iRw(JsonValues.int32("iRw", value));
            }
        }

        /**
         * Takes the property {@code l}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("l")
        public void l(BigDecimal value) {
            if (value != null) {
                builder.l(JsonValues.int64("l", value));
            }
        }

        /**
         * Takes the property {@code lN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lN")
        public void lN(BigDecimal value) {
            if (value != null) {
                builder.lN(JsonValues.int64("lN", value));
            }
        }

        /**
         * Takes the property {@code lr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lr")
        public void lr(BigDecimal value) {
            if (value != null) {
                builder.lr(JsonValues.int64("lr", value));
            }
        }

        /**
         * Takes the property {@code lR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lR")
        public void lR(BigDecimal value) {
            if (value != null) {
                builder.lR(JsonValues.int64("lR", value));
            }
        }

        /**
         * Takes the property {@code lRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lRN")
        public void lRN(BigDecimal value) {
            if (value != null) {
                builder.lRN(JsonValues.int64("lRN", value));
            }
        }

        /**
         * Takes the property {@code lRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lRr")
        public void lRr(BigDecimal value) {
            if (value != null) {
                builder.lRr(JsonValues.int64("lRr", value));
            }
        }

        /**
         * Takes the property {@code lRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("lRw")
        public void lRw(BigDecimal value) {
            if (value != null) {
                builder.lRw(JsonValues.int64("lRw", value));
            }
        }

        /**
         * Takes the property {@code n}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("n")
        public void n(BigDecimal value) {
            if (value != null) {
                builder.n(value);
            }
        }

        /**
         * Takes the property {@code nN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nN")
        public void nN(BigDecimal value) {
            if (value != null) {
                builder.nN(value);
            }
        }

        /**
         * Takes the property {@code nr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nr")
        public void nr(BigDecimal value) {
            if (value != null) {
                builder.nr(value);
            }
        }

        /**
         * Takes the property {@code nR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nR")
        public void nR(BigDecimal value) {
            if (value != null) {
                builder.nR(value);
            }
        }

        /**
         * Takes the property {@code nRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nRN")
        public void nRN(BigDecimal value) {
            if (value != null) {
                builder.nRN(value);
            }
        }

        /**
         * Takes the property {@code nRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nRr")
        public void nRr(BigDecimal value) {
            if (value != null) {
                builder.nRr(value);
            }
        }

        /**
         * Takes the property {@code nRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("nRw")
        public void nRw(BigDecimal value) {
            if (value != null) {
                builder.nRw(value);
            }
        }

        /**
         * Takes the property {@code d}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("d")
        public void d(Double value) {
            if (value != null) {
                builder.d(value);
            }
        }

        /**
         * Takes the property {@code dN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("dN")
        public void dN(Double value) {
            if (value != null) {
                builder.dN(value);
            }
        }

        /**
         * Takes the property {@code dr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("dr")
        public void dr(Double value) {
            if (value != null) {
                builder.dr(value);
            }
        }

        /**
         * Takes the property {@code dR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("dR")
        public void dR(Double value) {
            if (value != null) {
                builder.dR(value);
            }
        }

        /**
         * Takes the property {@code dRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("dRN")
        public void dRN(Double value) {
            if (value != null) {
                builder.dRN(value);
            }
        }

        /**
         * Takes the property {@code dRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("dRr")
        public void dRr(Double value) {
            if (value != null) {
                builder.dRr(value);
            }
        }

        /**
         * Takes the property {@code dRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("dRw")
        public void dRw(Double value) {
            if (value != null) {
                builder.dRw(value);
            }
        }

        /**
         * Takes the property {@code f}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("f")
        public void f(Float value) {
            if (value != null) {
                builder.f(value);
            }
        }

        /**
         * Takes the property {@code fN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fN")
        public void fN(Float value) {
            if (value != null) {
                builder.fN(value);
            }
        }

        /**
         * Takes the property {@code fr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fr")
        public void fr(Float value) {
            if (value != null) {
                builder.fr(value);
            }
        }

        /**
         * Takes the property {@code fR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fR")
        public void fR(Float value) {
            if (value != null) {
                builder.fR(value);
            }
        }

        /**
         * Takes the property {@code fRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fRN")
        public void fRN(Float value) {
            if (value != null) {
                builder.fRN(value);
            }
        }

        /**
         * Takes the property {@code fRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fRr")
        public void fRr(Float value) {
            if (value != null) {
                builder.fRr(value);
            }
        }

        /**
         * Takes the property {@code fRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("fRw")
        public void fRw(Float value) {
            if (value != null) {
                builder.fRw(value);
            }
        }

        /**
         * Takes the property {@code b}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("b")
        public void b(Boolean value) {
            if (value != null) {
                builder.b(value);
            }
        }

        /**
         * Takes the property {@code bN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bN")
        public void bN(Boolean value) {
            if (value != null) {
                builder.bN(value);
            }
        }

        /**
         * Takes the property {@code br}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("br")
        public void br(Boolean value) {
            if (value != null) {
                builder.br(value);
            }
        }

        /**
         * Takes the property {@code bR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bR")
        public void bR(Boolean value) {
            if (value != null) {
                builder.bR(value);
            }
        }

        /**
         * Takes the property {@code bRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bRN")
        public void bRN(Boolean value) {
            if (value != null) {
                builder.bRN(value);
            }
        }

        /**
         * Takes the property {@code bRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bRr")
        public void bRr(Boolean value) {
            if (value != null) {
                builder.bRr(value);
            }
        }

        /**
         * Takes the property {@code bRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("bRw")
        public void bRw(Boolean value) {
            if (value != null) {
                builder.bRw(value);
            }
        }

        /**
         * Takes the property {@code m}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("m")
        public void m(String value) {
            if (value != null) {
                builder.m(JsonValues.instant("m", value));
            }
        }

        /**
         * Takes the property {@code mN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mN")
        public void mN(String value) {
            if (value != null) {
                builder.mN(JsonValues.instant("mN", value));
            }
        }

        /**
         * Takes the property {@code mr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mr")
        public void mr(String value) {
            if (value != null) {
                builder.mr(JsonValues.instant("mr", value));
            }
        }

        /**
         * Takes the property {@code mR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mR")
        public void mR(String value) {
            if (value != null) {
                builder.mR(JsonValues.instant("mR", value));
            }
        }

        /**
         * Takes the property {@code mRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mRN")
        public void mRN(String value) {
            if (value != null) {
                builder.mRN(JsonValues.instant("mRN", value));
            }
        }

        /**
         * Takes the property {@code mRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mRr")
        public void mRr(String value) {
            if (value != null) {
                builder.mRr(JsonValues.instant("mRr", value));
            }
        }

        /**
         * Takes the property {@code mRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("mRw")
        public void mRw(String value) {
            if (value != null) {
                builder.mRw(JsonValues.instant("mRw", value));
            }
        }

        /**
         * Takes the property {@code k}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("k")
        public void k(Kind value) {
            if (value != null) {
                builder.k(value);
            }
        }

        /**
         * Takes the property {@code kN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kN")
        public void kN(Kind value) {
            if (value != null) {
                builder.kN(value);
            }
        }

        /**
         * Takes the property {@code kr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kr")
        public void kr(Kind value) {
            if (value != null) {
                builder.kr(value);
            }
        }

        /**
         * Takes the property {@code kR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kR")
        public void kR(Kind value) {
            if (value != null) {
                builder.kR(value);
            }
        }

        /**
         * Takes the property {@code kRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kRN")
        public void kRN(Kind value) {
            if (value != null) {
                builder.kRN(value);
            }
        }

        /**
         * Takes the property {@code kRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kRr")
        public void kRr(Kind value) {
            if (value != null) {
                builder.kRr(value);
            }
        }

        /**
         * Takes the property {@code kRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("kRw")
        public void kRw(Kind value) {
            if (value != null) {
                builder.kRw(value);
            }
        }

        /**
         * Takes the property {@code o}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("o")
        public void o(Range value) {
            if (value != null) {
                builder.o(value);
            }
        }

        /**
         * Takes the property {@code oN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("oN")
        public void oN(Range value) {
            if (value != null) {
                builder.oN(value);
            }
        }

        /**
         * Takes the property {@code or}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("or")
        public void or(Range value) {
            if (value != null) {
                builder.or(value);
            }
        }

        /**
         * Takes the property {@code oR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("oR")
        public void oR(Range value) {
            if (value != null) {
                builder.oR(value);
            }
        }

        /**
         * Takes the property {@code oRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("oRN")
        public void oRN(Range value) {
            if (value != null) {
                builder.oRN(value);
            }
        }

        /**
         * Takes the property {@code oRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("oRr")
        public void oRr(Range value) {
            if (value != null) {
                builder.oRr(value);
            }
        }

        /**
         * Takes the property {@code oRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("oRw")
        public void oRw(Range value) {
            if (value != null) {
                builder.oRw(value);
            }
        }

        /**
         * Takes the property {@code a}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("a")
        public void a(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("a", value0))) {
                    if (item != null) {
                        builder.addA(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code aN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aN")
        public void aN(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aN", value0))) {
                    if (item != null) {
                        builder.addAN(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code ar}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("ar")
        public void ar(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("ar", value0))) {
                    if (item != null) {
                        builder.addAr(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code aR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aR")
        public void aR(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aR", value0))) {
                    if (item != null) {
                        builder.addAR(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code aRN}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aRN")
        public void aRN(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aRN", value0))) {
                    if (item != null) {
                        builder.addARN(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code aRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aRr")
        public void aRr(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aRr", value0))) {
                    if (item != null) {
                        builder.addARr(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code aRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("aRw")
        public void aRw(List<BigDecimal> value) {
            if (value != null) {
                for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aRw", value0))) {
                    if (item != null) {
                        builder.addARw(item);
                    }
                }
            }
        }

        /**
         * Takes the property {@code eR}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("eR")
        public void eR(DemandsER value) {
            if (value != null) {
                builder.eR(value);
            }
        }

        /**
         * Takes the property {@code eRr}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("eRr")
        public void eRr(DemandsERr value) {
            if (value != null) {
                builder.eRr(value);
            }
        }

        /**
         * Takes the property {@code eRw}.
         *
         * @param value may be {@code null}
         */
        @JsonProperty("eRw")
        public void eRw(DemandsERw value) {
            if (value != null) {
                builder.eRw(value);
            }
        }

        /**
         * Keeps a property that the specification does not name.
         *
         * @param name of the property
         * @param value may be {@code null}
         */
        @JsonAnySetter
        public void unknownProperty(String name, Object value) {
            builder.putUnknownProperties(name, value);
        }
    }

    /** Collects the properties of a {@link Demands}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableDemands.Builder {
        Builder() {}
    }
}

