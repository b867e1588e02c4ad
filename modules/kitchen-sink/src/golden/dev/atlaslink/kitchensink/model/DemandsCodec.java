package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads {@link Demands} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsCodec implements JsonInput.Reader<Demands> {
    static final DemandsCodec INSTANCE = new DemandsCodec();

    private DemandsCodec() {}

    @Override
    public Demands read(JsonInput in) throws IOException {
        if (!in.object("Demands")) {
            return null;
        }
        var builder = Demands.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "t" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.t(value);
                    }
                }
                case "tN" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.tN(value);
                    }
                }
                case "tr" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.tr(value);
                    }
                }
                case "tR" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.tR(value);
                    }
                }
                case "tRN" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.tRN(value);
                    }
                }
                case "tRr" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.tRr(value);
                    }
                }
                case "tRw" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.tRw(value);
                    }
                }
                case "i" -> {
                    var value = JsonValues.int32("i", in.number());
                    if (value != null) {
                        builder.i(value);
                    }
                }
                case "iN" -> {
                    var value = JsonValues.int32("iN", in.number());
                    if (value != null) {
                        builder.iN(value);
                    }
                }
                case "ir" -> {
                    var value = JsonValues.int32("ir", in.number());
                    if (value != null) {
                        builder.ir(value);
                    }
                }
                case "iR" -> {
                    var value = JsonValues.int32("iR", in.number());
                    if (value != null) {
                        builder.iR(value);
                    }
                }
                case "iRN" -> {
                    var value = JsonValues.int32("iRN", in.number());
                    if (value != null) {
                        builder.iRN(value);
                    }
                }
                case "iRr" -> {
                    var value = JsonValues.int32("iRr", in.number());
                    if (value != null) {
                        builder.iRr(value);
                    }
                }
                case "iRw" -> {
                    var value = JsonValues.int32("iRw", in.number());
                    if (value != null) {
                        builder.iRw(value);
                    }
                }
                case "l" -> {
                    var value = JsonValues.int64("l", in.number());
                    if (value != null) {
                        builder.l(value);
                    }
                }
                case "lN" -> {
                    var value = JsonValues.int64("lN", in.number());
                    if (value != null) {
                        builder.lN(value);
                    }
                }
                case "lr" -> {
                    var value = JsonValues.int64("lr", in.number());
                    if (value != null) {
                        builder.lr(value);
                    }
                }
                case "lR" -> {
                    var value = JsonValues.int64("lR", in.number());
                    if (value != null) {
                        builder.lR(value);
                    }
                }
                case "lRN" -> {
                    var value = JsonValues.int64("lRN", in.number());
                    if (value != null) {
                        builder.lRN(value);
                    }
                }
                case "lRr" -> {
                    var value = JsonValues.int64("lRr", in.number());
                    if (value != null) {
                        builder.lRr(value);
                    }
                }
                case "lRw" -> {
                    var value = JsonValues.int64("lRw", in.number());
                    if (value != null) {
                        builder.lRw(value);
                    }
                }
                case "n" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.n(value);
                    }
                }
                case "nN" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.nN(value);
                    }
                }
                case "nr" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.nr(value);
                    }
                }
                case "nR" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.nR(value);
                    }
                }
                case "nRN" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.nRN(value);
                    }
                }
                case "nRr" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.nRr(value);
                    }
                }
                case "nRw" -> {
                    var value = in.number();
                    if (value != null) {
                        builder.nRw(value);
                    }
                }
                case "d" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.d(value);
                    }
                }
                case "dN" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.dN(value);
                    }
                }
                case "dr" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.dr(value);
                    }
                }
                case "dR" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.dR(value);
                    }
                }
                case "dRN" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.dRN(value);
                    }
                }
                case "dRr" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.dRr(value);
                    }
                }
                case "dRw" -> {
                    var value = in.real();
                    if (value != null) {
                        builder.dRw(value);
                    }
                }
                case "f" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.f(value);
                    }
                }
                case "fN" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.fN(value);
                    }
                }
                case "fr" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.fr(value);
                    }
                }
                case "fR" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.fR(value);
                    }
                }
                case "fRN" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.fRN(value);
                    }
                }
                case "fRr" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.fRr(value);
                    }
                }
                case "fRw" -> {
                    var value = in.shortReal();
                    if (value != null) {
                        builder.fRw(value);
                    }
                }
                case "b" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.b(value);
                    }
                }
                case "bN" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.bN(value);
                    }
                }
                case "br" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.br(value);
                    }
                }
                case "bR" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.bR(value);
                    }
                }
                case "bRN" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.bRN(value);
                    }
                }
                case "bRr" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.bRr(value);
                    }
                }
                case "bRw" -> {
                    var value = in.truth();
                    if (value != null) {
                        builder.bRw(value);
                    }
                }
                case "m" -> {
                    var value = JsonValues.instant("m", in.text());
                    if (value != null) {
                        builder.m(value);
                    }
                }
                case "mN" -> {
                    var value = JsonValues.instant("mN", in.text());
                    if (value != null) {
                        builder.mN(value);
                    }
                }
                case "mr" -> {
                    var value = JsonValues.instant("mr", in.text());
                    if (value != null) {
                        builder.mr(value);
                    }
                }
                case "mR" -> {
                    var value = JsonValues.instant("mR", in.text());
                    if (value != null) {
                        builder.mR(value);
                    }
                }
                case "mRN" -> {
                    var value = JsonValues.instant("mRN", in.text());
                    if (value != null) {
                        builder.mRN(value);
                    }
                }
                case "mRr" -> {
                    var value = JsonValues.instant("mRr", in.text());
                    if (value != null) {
                        builder.mRr(value);
                    }
                }
                case "mRw" -> {
                    var value = JsonValues.instant("mRw", in.text());
                    if (value != null) {
                        builder.mRw(value);
                    }
                }
                case "k" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.k(value);
                    }
                }
                case "kN" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kN(value);
                    }
                }
                case "kr" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kr(value);
                    }
                }
                case "kR" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kR(value);
                    }
                }
                case "kRN" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kRN(value);
                    }
                }
                case "kRr" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kRr(value);
                    }
                }
                case "kRw" -> {
                    var value = KindCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.kRw(value);
                    }
                }
                case "o" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.o(value);
                    }
                }
                case "oN" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.oN(value);
                    }
                }
                case "or" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.or(value);
                    }
                }
                case "oR" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.oR(value);
                    }
                }
                case "oRN" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.oRN(value);
                    }
                }
                case "oRr" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.oRr(value);
                    }
                }
                case "oRw" -> {
                    var value = RangeCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.oRw(value);
                    }
                }
                case "a" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("a", value0)))) {
                        if (value != null) {
                            builder.addA(value);
                        }
                    }
                }
                case "aN" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aN", value0)))) {
                        if (value != null) {
                            builder.addAN(value);
                        }
                    }
                }
                case "ar" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("ar", value0)))) {
                        if (value != null) {
                            builder.addAr(value);
                        }
                    }
                }
                case "aR" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aR", value0)))) {
                        if (value != null) {
                            builder.addAR(value);
                        }
                    }
                }
                case "aRN" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aRN", value0)))) {
                        if (value != null) {
                            builder.addARN(value);
                        }
                    }
                }
                case "aRr" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aRr", value0)))) {
                        if (value != null) {
                            builder.addARr(value);
                        }
                    }
                }
                case "aRw" -> {
                    for (var value :
                            JsonInput.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aRw", value0)))) {
                        if (value != null) {
                            builder.addARw(value);
                        }
                    }
                }
                case "eR" -> {
                    var value = DemandsERCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.eR(value);
                    }
                }
                case "eRr" -> {
                    var value = DemandsERrCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.eRr(value);
                    }
                }
                case "eRw" -> {
                    var value = DemandsERwCodec.INSTANCE.read(in);
                    if (value != null) {
                        builder.eRw(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(
                Set.of(
                        "t", "tN", "tr", "tR", "tRN", "tRr", "tRw", "i", "iN", "ir", "iR", "iRN", "iRr", "iRw", "l",
                        "lN", "lr", "lR", "lRN", "lRr", "lRw", "n", "nN", "nr", "nR", "nRN", "nRr", "nRw", "d", "dN",
                        "dr", "dR", "dRN", "dRr", "dRw", "f", "fN", "fr", "fR", "fRN", "fRr", "fRw", "b", "bN", "br",
                        "bR", "bRN", "bRr", "bRw", "m", "mN", "mr", "mR", "mRN", "mRr", "mRw", "k", "kN", "kr", "kR",
                        "kRN", "kRr", "kRw", "o", "oN", "or", "oR", "oRN", "oRr", "oRw", "a", "aN", "ar", "aR", "aRN",
                        "aRr", "aRw", "eR", "eRr", "eRw"));
    }
}
