package dev.atlaslink.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ours makes code that compiles of every document of the stock generator's own tests, or the ledger says why not. */
final class PeerDocumentsTest {
    private static final String ALL = ".*";

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void everyValidDocumentCompilesOrIsInTheLedger() throws Exception {
        String names = System.getProperty("peer.documents", ALL);
        Pattern sample = Pattern.compile(names);
        List<PeerDocument> documents =
                PeerDocuments.unpack(Files.createDirectory(directory.resolve("documents"))).stream()
                        .filter(document -> sample.matcher(document.name()).find())
                        .toList();

        List<Row> rows = new Trials(directory, peers()).run(documents);

        Table table = new Table(rows);
        Files.writeString(Path.of(System.getProperty("peer.report")), table.markdown());
        assertThat(Ledger.read("/ledger.yaml").differences(rows, names.equals(ALL)))
                .as(table.summary())
                .isEmpty();
    }

    /** Without the stock generator it takes half the time. */
    private static Set<Peer> peers() {
        return Boolean.parseBoolean(System.getProperty("peer.stock"))
                ? EnumSet.allOf(Peer.class)
                : EnumSet.of(Peer.OURS);
    }
}
