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

    /** Returns all models by the names of their classes. */
    Map<String, CodegenModel> models() {
        Map<String, CodegenModel> models = new TreeMap<>();
        Map<String, ModelsMap> files = new LinkedHashMap<>();
        for (String schema : List.copyOf(document.getComponents().getSchemas().keySet())) {
            CodegenModel model = model(schema);
            models.put(model.classname, model);
            ModelMap entry = new ModelMap();
            entry.setModel(model);
            ModelsMap file = new ModelsMap();
            file.setModels(new ArrayList<>(List.of(entry)));
            file.setImports(new ArrayList<>());
            files.put(schema, file);
        }
        codegen.postProcessAllModels(codegen.updateAllModels(files));
        return models;
    }
}
