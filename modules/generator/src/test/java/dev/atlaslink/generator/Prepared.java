package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;

/** The generator when it has read a document: what it gives the templates, without the cost of writing and compiling. */
final class Prepared {
    private final AtlaslinkCodegen codegen;
    private final OpenAPI document;

    private Prepared(AtlaslinkCodegen codegen, OpenAPI document) {
        this.codegen = codegen;
        this.document = document;
    }

    /**
     * Has the generator read a document.
     *
     * @param document as {@link Documents} has them
     * @param settings of a build
     */
    static Prepared of(String document, Map<String, Object> settings) {
        AtlaslinkCodegen codegen = new AtlaslinkCodegen();
        codegen.additionalProperties().putAll(settings);
        codegen.processOpts();
        OpenAPI parsed = Documents.parsed(document);
        codegen.setOpenAPI(parsed);
        codegen.preprocessOpenAPI(parsed);
        return new Prepared(codegen, parsed);
    }

    static Prepared of(String document) {
        return of(document, Map.of());
    }

    /** @param schemas by name, as the inside of a YAML mapping in braces */
    static Prepared ofSchemas(String schemas) {
        return of("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {" + schemas
                + "}}\n");
    }

    OpenAPI document() {
        return document;
    }

    AtlaslinkCodegen codegen() {
        return codegen;
    }

    /** Returns the methods that an operation becomes. */
    List<CodegenOperation> methods(String path, PathItem.HttpMethod method) {
        PathItem item = document.getPaths().get(path);
        String verb = method.name().toLowerCase(Locale.ROOT);
        return codegen
                .divideOperationsByContentType(
                        document, path, verb, item.readOperationsMap().get(method))
                .stream()
                .map(operation -> codegen.fromOperation(path, verb, operation, item.getServers()))
                .toList();
    }

    CodegenModel model(String schema) {
        return codegen.fromModel(schema, document.getComponents().getSchemas().get(schema));
    }

    /** Returns all models by the names of their classes, as they are when all are known. */
    Map<String, CodegenModel> models() {
        Map<String, ModelsMap> files = new LinkedHashMap<>();
        for (String schema : List.copyOf(document.getComponents().getSchemas().keySet())) {
            ModelMap entry = new ModelMap();
            entry.setModel(model(schema));
            ModelsMap file = new ModelsMap();
            file.setModels(new ArrayList<>(List.of(entry)));
            file.setImports(new ArrayList<>());
            files.put(schema, codegen.postProcessModels(file));
        }
        Map<String, CodegenModel> models = new TreeMap<>();
        codegen.postProcessAllModels(codegen.updateAllModels(files))
                .values()
                .forEach(file ->
                        file.getModels().forEach(entry -> models.put(entry.getModel().classname, entry.getModel())));
        return models;
    }
}
