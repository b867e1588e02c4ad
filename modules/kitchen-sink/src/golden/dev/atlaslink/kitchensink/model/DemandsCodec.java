package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Demands}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class DemandsCodec implements JsonOutput.Codec<Demands> {
    static final DemandsCodec INSTANCE = new DemandsCodec();

    private DemandsCodec() {}

    @Override
    public Demands read(JsonInput in) throws IOException {
        if (!in.object("Demands")) {
            return null;
        }
        var builder = Demands.builder();
        boolean aTold = false;
        boolean aNTold = false;
        boolean arTold = false;
        boolean aRTold = false;
        boolean aRNTold = false;
        boolean aRrTold = false;
        boolean aRwTold = false;
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
                    aTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("a", value0)))) {
                        if (value != null) {
                            builder.addA(value);
                        } else {
                            aTold = false;
                        }
                    }
                }
                case "aN" -> {
                    aNTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aN", value0)))) {
                        if (value != null) {
                            builder.addAN(value);
                        } else {
                            aNTold = false;
                        }
                    }
                }
                case "ar" -> {
                    arTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("ar", value0)))) {
                        if (value != null) {
                            builder.addAr(value);
                        } else {
                            arTold = false;
                        }
                    }
                }
                case "aR" -> {
                    aRTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aR", value0)))) {
                        if (value != null) {
                            builder.addAR(value);
                        } else {
                            aRTold = false;
                        }
                    }
                }
                case "aRN" -> {
                    aRNTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aRN", value0)))) {
                        if (value != null) {
                            builder.addARN(value);
                        } else {
                            aRNTold = false;
                        }
                    }
                }
                case "aRr" -> {
                    aRrTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aRr", value0)))) {
                        if (value != null) {
                            builder.addARr(value);
                        } else {
                            aRrTold = false;
                        }
                    }
                }
                case "aRw" -> {
                    aRwTold = in.isList();
                    for (var value :
                            JsonValues.given(
                                    JsonValues.list(
                                            in.list(in0 -> in0.number()),
                                            value0 -> JsonValues.int64("aRw", value0)))) {
                        if (value != null) {
                            builder.addARw(value);
                        } else {
                            aRwTold = false;
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
        in.told("a", aTold);
        in.told("aN", aNTold);
        in.told("ar", arTold);
        in.told("aR", aRTold);
        in.told("aRN", aRNTold);
        in.told("aRr", aRrTold);
        in.told("aRw", aRwTold);
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, Demands value) throws IOException {
        out.begin();
        out.present("t", value.t());
        out.present("tN", value.tN());
        out.present("tr", value.tr());
        out.present("tR", value.tR());
        out.always("tRN", value.tRN());
        out.present("tRr", value.tRr());
        out.present("tRw", value.tRw());
        out.present("i", value.i());
        out.present("iN", value.iN());
        out.present("ir", value.ir());
        out.present("iR", value.iR());
        out.always("iRN", value.iRN());
        out.present("iRr", value.iRr());
        out.present("iRw", value.iRw());
        out.present("l", value.l());
        out.present("lN", value.lN());
        out.present("lr", value.lr());
        out.present("lR", value.lR());
        out.always("lRN", value.lRN());
        out.present("lRr", value.lRr());
        out.present("lRw", value.lRw());
        out.present("n", value.n());
        out.present("nN", value.nN());
        out.present("nr", value.nr());
        out.present("nR", value.nR());
        out.always("nRN", value.nRN());
        out.present("nRr", value.nRr());
        out.present("nRw", value.nRw());
        out.present("d", value.d());
        out.present("dN", value.dN());
        out.present("dr", value.dr());
        out.present("dR", value.dR());
        out.always("dRN", value.dRN());
        out.present("dRr", value.dRr());
        out.present("dRw", value.dRw());
        out.present("f", value.f());
        out.present("fN", value.fN());
        out.present("fr", value.fr());
        out.present("fR", value.fR());
        out.always("fRN", value.fRN());
        out.present("fRr", value.fRr());
        out.present("fRw", value.fRw());
        out.present("b", value.b());
        out.present("bN", value.bN());
        out.present("br", value.br());
        out.present("bR", value.bR());
        out.always("bRN", value.bRN());
        out.present("bRr", value.bRr());
        out.present("bRw", value.bRw());
        out.present("m", value.m());
        out.present("mN", value.mN());
        out.present("mr", value.mr());
        out.present("mR", value.mR());
        out.always("mRN", value.mRN());
        out.present("mRr", value.mRr());
        out.present("mRw", value.mRw());
        out.present("k", value.k(), KindCodec.INSTANCE);
        out.present("kN", value.kN(), KindCodec.INSTANCE);
        out.present("kr", value.kr(), KindCodec.INSTANCE);
        out.present("kR", value.kR(), KindCodec.INSTANCE);
        out.always("kRN", value.kRN(), KindCodec.INSTANCE);
        out.present("kRr", value.kRr(), KindCodec.INSTANCE);
        out.present("kRw", value.kRw(), KindCodec.INSTANCE);
        out.present("o", value.o(), RangeCodec.INSTANCE);
        out.present("oN", value.oN(), RangeCodec.INSTANCE);
        out.present("or", value.or(), RangeCodec.INSTANCE);
        out.present("oR", value.oR(), RangeCodec.INSTANCE);
        out.always("oRN", value.oRN(), RangeCodec.INSTANCE);
        out.present("oRr", value.oRr(), RangeCodec.INSTANCE);
        out.present("oRw", value.oRw(), RangeCodec.INSTANCE);
        out.filled("a", value.a(), null);
        out.filled("aN", value.aN(), null);
        out.filled("ar", value.ar(), null);
        out.several("aR", value.aR(), null);
        out.several("aRN", value.aRN(), null);
        out.filled("aRr", value.aRr(), null);
        out.filled("aRw", value.aRw(), null);
        out.present("eR", value.eR(), DemandsERCodec.INSTANCE);
        out.present("eRr", value.eRr(), DemandsERrCodec.INSTANCE);
        out.present("eRw", value.eRw(), DemandsERwCodec.INSTANCE);
        out.end(value.unknownProperties());
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
