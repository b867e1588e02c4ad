package dev.atlaslink.spectools.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the report of a run of PIT over one module. */
final class MutationReport {
    private MutationReport() {}

    static List<Mutation> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList found = factory.newDocumentBuilder().parse(in).getElementsByTagName("mutation");
            return IntStream.range(0, found.getLength())
                    .mapToObj(index -> mutation((Element) found.item(index)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(file + " is not a report of PIT: " + e.getMessage(), e);
        }
    }

    private static Mutation mutation(Element element) {
        return new Mutation(
                text(element, "mutatedClass").replaceFirst("\\$.*", ""),
                // Lambdas are numbered, which a change elsewhere in the class alters.
                text(element, "mutatedMethod").replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1"),
                text(element, "mutator").replaceFirst(".*\\.", "").replaceFirst("Mutator", ""),
                Integer.parseInt(text(element, "lineNumber")),
                Boolean.parseBoolean(element.getAttribute("detected")));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
