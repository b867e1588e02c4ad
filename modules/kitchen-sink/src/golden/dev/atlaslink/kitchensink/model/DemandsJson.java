package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/** Collects the properties of a {@link Demands} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
final class DemandsJson {
    private final Demands.Builder builder = Demands.builder();

    Demands build() {
        return builder.build();
    }

    @JsonProperty("t")
    void t(String value) {
        if (value != null) {
            builder.t(value);
        }
    }

    @JsonProperty("tN")
    void tN(String value) {
        if (value != null) {
            builder.tN(value);
        }
    }

    @JsonProperty("tr")
    void tr(String value) {
        if (value != null) {
            builder.tr(value);
        }
    }

    @JsonProperty("tR")
    void tR(String value) {
        if (value != null) {
            builder.tR(value);
        }
    }

    @JsonProperty("tRN")
    void tRN(String value) {
        if (value != null) {
            builder.tRN(value);
        }
    }

    @JsonProperty("tRr")
    void tRr(String value) {
        if (value != null) {
            builder.tRr(value);
        }
    }

    @JsonProperty("tRw")
    void tRw(String value) {
        if (value != null) {
            builder.tRw(value);
        }
    }

    @JsonProperty("i")
    void i(BigDecimal value) {
        if (value != null) {
            builder.i(JsonValues.int32("i", value));
        }
    }

    @JsonProperty("iN")
    void iN(BigDecimal value) {
        if (value != null) {
            builder.iN(JsonValues.int32("iN", value));
        }
    }

    @JsonProperty("ir")
    void ir(BigDecimal value) {
        if (value != null) {
            builder.ir(JsonValues.int32("ir", value));
        }
    }

    @JsonProperty("iR")
    void iR(BigDecimal value) {
        if (value != null) {
            builder.iR(JsonValues.int32("iR", value));
        }
    }

    @JsonProperty("iRN")
    void iRN(BigDecimal value) {
        if (value != null) {
            builder.iRN(JsonValues.int32("iRN", value));
        }
    }

    @JsonProperty("iRr")
    void iRr(BigDecimal value) {
        if (value != null) {
            builder.iRr(JsonValues.int32("iRr", value));
        }
    }

    @JsonProperty("iRw")
    void iRw(BigDecimal value) {
        if (value != null) {
            builder.iRw(JsonValues.int32("iRw", value));
        }
    }

    @JsonProperty("l")
    void l(BigDecimal value) {
        if (value != null) {
            builder.l(JsonValues.int64("l", value));
        }
    }

    @JsonProperty("lN")
    void lN(BigDecimal value) {
        if (value != null) {
            builder.lN(JsonValues.int64("lN", value));
        }
    }

    @JsonProperty("lr")
    void lr(BigDecimal value) {
        if (value != null) {
            builder.lr(JsonValues.int64("lr", value));
        }
    }

    @JsonProperty("lR")
    void lR(BigDecimal value) {
        if (value != null) {
            builder.lR(JsonValues.int64("lR", value));
        }
    }

    @JsonProperty("lRN")
    void lRN(BigDecimal value) {
        if (value != null) {
            builder.lRN(JsonValues.int64("lRN", value));
        }
    }

    @JsonProperty("lRr")
    void lRr(BigDecimal value) {
        if (value != null) {
            builder.lRr(JsonValues.int64("lRr", value));
        }
    }

    @JsonProperty("lRw")
    void lRw(BigDecimal value) {
        if (value != null) {
            builder.lRw(JsonValues.int64("lRw", value));
        }
    }

    @JsonProperty("n")
    void n(BigDecimal value) {
        if (value != null) {
            builder.n(value);
        }
    }

    @JsonProperty("nN")
    void nN(BigDecimal value) {
        if (value != null) {
            builder.nN(value);
        }
    }

    @JsonProperty("nr")
    void nr(BigDecimal value) {
        if (value != null) {
            builder.nr(value);
        }
    }

    @JsonProperty("nR")
    void nR(BigDecimal value) {
        if (value != null) {
            builder.nR(value);
        }
    }

    @JsonProperty("nRN")
    void nRN(BigDecimal value) {
        if (value != null) {
            builder.nRN(value);
        }
    }

    @JsonProperty("nRr")
    void nRr(BigDecimal value) {
        if (value != null) {
            builder.nRr(value);
        }
    }

    @JsonProperty("nRw")
    void nRw(BigDecimal value) {
        if (value != null) {
            builder.nRw(value);
        }
    }

    @JsonProperty("d")
    void d(Double value) {
        if (value != null) {
            builder.d(value);
        }
    }

    @JsonProperty("dN")
    void dN(Double value) {
        if (value != null) {
            builder.dN(value);
        }
    }

    @JsonProperty("dr")
    void dr(Double value) {
        if (value != null) {
            builder.dr(value);
        }
    }

    @JsonProperty("dR")
    void dR(Double value) {
        if (value != null) {
            builder.dR(value);
        }
    }

    @JsonProperty("dRN")
    void dRN(Double value) {
        if (value != null) {
            builder.dRN(value);
        }
    }

    @JsonProperty("dRr")
    void dRr(Double value) {
        if (value != null) {
            builder.dRr(value);
        }
    }

    @JsonProperty("dRw")
    void dRw(Double value) {
        if (value != null) {
            builder.dRw(value);
        }
    }

    @JsonProperty("f")
    void f(Float value) {
        if (value != null) {
            builder.f(value);
        }
    }

    @JsonProperty("fN")
    void fN(Float value) {
        if (value != null) {
            builder.fN(value);
        }
    }

    @JsonProperty("fr")
    void fr(Float value) {
        if (value != null) {
            builder.fr(value);
        }
    }

    @JsonProperty("fR")
    void fR(Float value) {
        if (value != null) {
            builder.fR(value);
        }
    }

    @JsonProperty("fRN")
    void fRN(Float value) {
        if (value != null) {
            builder.fRN(value);
        }
    }

    @JsonProperty("fRr")
    void fRr(Float value) {
        if (value != null) {
            builder.fRr(value);
        }
    }

    @JsonProperty("fRw")
    void fRw(Float value) {
        if (value != null) {
            builder.fRw(value);
        }
    }

    @JsonProperty("b")
    void b(Boolean value) {
        if (value != null) {
            builder.b(value);
        }
    }

    @JsonProperty("bN")
    void bN(Boolean value) {
        if (value != null) {
            builder.bN(value);
        }
    }

    @JsonProperty("br")
    void br(Boolean value) {
        if (value != null) {
            builder.br(value);
        }
    }

    @JsonProperty("bR")
    void bR(Boolean value) {
        if (value != null) {
            builder.bR(value);
        }
    }

    @JsonProperty("bRN")
    void bRN(Boolean value) {
        if (value != null) {
            builder.bRN(value);
        }
    }

    @JsonProperty("bRr")
    void bRr(Boolean value) {
        if (value != null) {
            builder.bRr(value);
        }
    }

    @JsonProperty("bRw")
    void bRw(Boolean value) {
        if (value != null) {
            builder.bRw(value);
        }
    }

    @JsonProperty("m")
    void m(String value) {
        if (value != null) {
            builder.m(JsonValues.instant("m", value));
        }
    }

    @JsonProperty("mN")
    void mN(String value) {
        if (value != null) {
            builder.mN(JsonValues.instant("mN", value));
        }
    }

    @JsonProperty("mr")
    void mr(String value) {
        if (value != null) {
            builder.mr(JsonValues.instant("mr", value));
        }
    }

    @JsonProperty("mR")
    void mR(String value) {
        if (value != null) {
            builder.mR(JsonValues.instant("mR", value));
        }
    }

    @JsonProperty("mRN")
    void mRN(String value) {
        if (value != null) {
            builder.mRN(JsonValues.instant("mRN", value));
        }
    }

    @JsonProperty("mRr")
    void mRr(String value) {
        if (value != null) {
            builder.mRr(JsonValues.instant("mRr", value));
        }
    }

    @JsonProperty("mRw")
    void mRw(String value) {
        if (value != null) {
            builder.mRw(JsonValues.instant("mRw", value));
        }
    }

    @JsonProperty("k")
    void k(Kind value) {
        if (value != null) {
            builder.k(value);
        }
    }

    @JsonProperty("kN")
    void kN(Kind value) {
        if (value != null) {
            builder.kN(value);
        }
    }

    @JsonProperty("kr")
    void kr(Kind value) {
        if (value != null) {
            builder.kr(value);
        }
    }

    @JsonProperty("kR")
    void kR(Kind value) {
        if (value != null) {
            builder.kR(value);
        }
    }

    @JsonProperty("kRN")
    void kRN(Kind value) {
        if (value != null) {
            builder.kRN(value);
        }
    }

    @JsonProperty("kRr")
    void kRr(Kind value) {
        if (value != null) {
            builder.kRr(value);
        }
    }

    @JsonProperty("kRw")
    void kRw(Kind value) {
        if (value != null) {
            builder.kRw(value);
        }
    }

    @JsonProperty("o")
    void o(Range value) {
        if (value != null) {
            builder.o(value);
        }
    }

    @JsonProperty("oN")
    void oN(Range value) {
        if (value != null) {
            builder.oN(value);
        }
    }

    @JsonProperty("or")
    void or(Range value) {
        if (value != null) {
            builder.or(value);
        }
    }

    @JsonProperty("oR")
    void oR(Range value) {
        if (value != null) {
            builder.oR(value);
        }
    }

    @JsonProperty("oRN")
    void oRN(Range value) {
        if (value != null) {
            builder.oRN(value);
        }
    }

    @JsonProperty("oRr")
    void oRr(Range value) {
        if (value != null) {
            builder.oRr(value);
        }
    }

    @JsonProperty("oRw")
    void oRw(Range value) {
        if (value != null) {
            builder.oRw(value);
        }
    }

    @JsonProperty("a")
    void a(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("a", value0))) {
                if (item != null) {
                    builder.addA(item);
                }
            }
        }
    }

    @JsonProperty("aN")
    void aN(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aN", value0))) {
                if (item != null) {
                    builder.addAN(item);
                }
            }
        }
    }

    @JsonProperty("ar")
    void ar(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("ar", value0))) {
                if (item != null) {
                    builder.addAr(item);
                }
            }
        }
    }

    @JsonProperty("aR")
    void aR(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aR", value0))) {
                if (item != null) {
                    builder.addAR(item);
                }
            }
        }
    }

    @JsonProperty("aRN")
    void aRN(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aRN", value0))) {
                if (item != null) {
                    builder.addARN(item);
                }
            }
        }
    }

    @JsonProperty("aRr")
    void aRr(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aRr", value0))) {
                if (item != null) {
                    builder.addARr(item);
                }
            }
        }
    }

    @JsonProperty("aRw")
    void aRw(List<BigDecimal> value) {
        if (value != null) {
            for (Long item : JsonValues.list(value, value0 -> JsonValues.int64("aRw", value0))) {
                if (item != null) {
                    builder.addARw(item);
                }
            }
        }
    }

    @JsonProperty("eR")
    void eR(DemandsER value) {
        if (value != null) {
            builder.eR(value);
        }
    }

    @JsonProperty("eRr")
    void eRr(DemandsERr value) {
        if (value != null) {
            builder.eRr(value);
        }
    }

    @JsonProperty("eRw")
    void eRw(DemandsERw value) {
        if (value != null) {
            builder.eRw(value);
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
