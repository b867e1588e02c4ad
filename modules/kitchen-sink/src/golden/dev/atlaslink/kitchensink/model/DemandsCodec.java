package dev.atlaslink.kitchensink.model;

import java.io.IOException;

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
        DemandsJson json = new DemandsJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "t" -> json.t(in.text());
                case "tN" -> json.tN(in.text());
                case "tr" -> json.tr(in.text());
                case "tR" -> json.tR(in.text());
                case "tRN" -> json.tRN(in.text());
                case "tRr" -> json.tRr(in.text());
                case "tRw" -> json.tRw(in.text());
                case "i" -> json.i(in.number());
                case "iN" -> json.iN(in.number());
                case "ir" -> json.ir(in.number());
                case "iR" -> json.iR(in.number());
                case "iRN" -> json.iRN(in.number());
                case "iRr" -> json.iRr(in.number());
                case "iRw" -> json.iRw(in.number());
                case "l" -> json.l(in.number());
                case "lN" -> json.lN(in.number());
                case "lr" -> json.lr(in.number());
                case "lR" -> json.lR(in.number());
                case "lRN" -> json.lRN(in.number());
                case "lRr" -> json.lRr(in.number());
                case "lRw" -> json.lRw(in.number());
                case "n" -> json.n(in.number());
                case "nN" -> json.nN(in.number());
                case "nr" -> json.nr(in.number());
                case "nR" -> json.nR(in.number());
                case "nRN" -> json.nRN(in.number());
                case "nRr" -> json.nRr(in.number());
                case "nRw" -> json.nRw(in.number());
                case "d" -> json.d(in.real());
                case "dN" -> json.dN(in.real());
                case "dr" -> json.dr(in.real());
                case "dR" -> json.dR(in.real());
                case "dRN" -> json.dRN(in.real());
                case "dRr" -> json.dRr(in.real());
                case "dRw" -> json.dRw(in.real());
                case "f" -> json.f(in.shortReal());
                case "fN" -> json.fN(in.shortReal());
                case "fr" -> json.fr(in.shortReal());
                case "fR" -> json.fR(in.shortReal());
                case "fRN" -> json.fRN(in.shortReal());
                case "fRr" -> json.fRr(in.shortReal());
                case "fRw" -> json.fRw(in.shortReal());
                case "b" -> json.b(in.truth());
                case "bN" -> json.bN(in.truth());
                case "br" -> json.br(in.truth());
                case "bR" -> json.bR(in.truth());
                case "bRN" -> json.bRN(in.truth());
                case "bRr" -> json.bRr(in.truth());
                case "bRw" -> json.bRw(in.truth());
                case "m" -> json.m(in.text());
                case "mN" -> json.mN(in.text());
                case "mr" -> json.mr(in.text());
                case "mR" -> json.mR(in.text());
                case "mRN" -> json.mRN(in.text());
                case "mRr" -> json.mRr(in.text());
                case "mRw" -> json.mRw(in.text());
                case "k" -> json.k(KindCodec.INSTANCE.read(in));
                case "kN" -> json.kN(KindCodec.INSTANCE.read(in));
                case "kr" -> json.kr(KindCodec.INSTANCE.read(in));
                case "kR" -> json.kR(KindCodec.INSTANCE.read(in));
                case "kRN" -> json.kRN(KindCodec.INSTANCE.read(in));
                case "kRr" -> json.kRr(KindCodec.INSTANCE.read(in));
                case "kRw" -> json.kRw(KindCodec.INSTANCE.read(in));
                case "o" -> json.o(RangeCodec.INSTANCE.read(in));
                case "oN" -> json.oN(RangeCodec.INSTANCE.read(in));
                case "or" -> json.or(RangeCodec.INSTANCE.read(in));
                case "oR" -> json.oR(RangeCodec.INSTANCE.read(in));
                case "oRN" -> json.oRN(RangeCodec.INSTANCE.read(in));
                case "oRr" -> json.oRr(RangeCodec.INSTANCE.read(in));
                case "oRw" -> json.oRw(RangeCodec.INSTANCE.read(in));
                case "a" -> json.a(in.list(in0 -> in0.number()));
                case "aN" -> json.aN(in.list(in0 -> in0.number()));
                case "ar" -> json.ar(in.list(in0 -> in0.number()));
                case "aR" -> json.aR(in.list(in0 -> in0.number()));
                case "aRN" -> json.aRN(in.list(in0 -> in0.number()));
                case "aRr" -> json.aRr(in.list(in0 -> in0.number()));
                case "aRw" -> json.aRw(in.list(in0 -> in0.number()));
                case "eR" -> json.eR(DemandsERCodec.INSTANCE.read(in));
                case "eRr" -> json.eRr(DemandsERrCodec.INSTANCE.read(in));
                case "eRw" -> json.eRw(DemandsERwCodec.INSTANCE.read(in));
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
