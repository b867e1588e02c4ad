package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads the bodies of one type. */
interface BodyForm {
    JsonFactory JSON = new JsonFactory();

    /**
     * Reads a body.
     *
     * @param body that can be read again
     * @return {@code null} where it is JSON's {@code null}
     * @throws UnfitBodyIOException if it does not tell what it has to
     */
    Object read(Response.Body body) throws IOException;

    /** Has databind read while somebody looks on: it does not say what was not there. */
    static BodyForm byDatabind(BodyReader reader, Watch watch) {
        return body -> parse(body, watch.parser(), reader);
    }

    /** Has a codec read, and looks on only if that has missed a list: looking on takes a third of the time. */
    static BodyForm generated(CodecReader reader, Watch watch) {
        return body -> {
            Missed missed = new Missed(watch);
            Object value = parse(body, UnaryOperator.identity(), parser -> reader.read(parser, missed));
            return missed.any ? parse(body, watch.parser(), parser -> reader.read(parser, missed)) : value;
        };
    }

    private static Object parse(Response.Body body, UnaryOperator<JsonParser> watch, BodyReader reader)
            throws IOException {
        try (InputStream bytes = body.asInputStream();
                JsonParser parser = watch.apply(JSON.createParser(bytes))) {
            return reader.read(parser);
        }
    }

    /** Remembers whether a list was missed that is watched, or may have been. */
    final class Missed implements Consumer<String> {
        private final Watch watch;
        private boolean any;

        private Missed(Watch watch) {
            this.watch = watch;
        }

        @Override
        public void accept(String list) {
            any |= !watch.isNone() && (list.isEmpty() || watch.lists().contains(list));
        }
    }
}
