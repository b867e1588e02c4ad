package dev.atlaslink.generator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenDiscriminator;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenResponse;
import org.openapitools.codegen.model.ModelsMap;

/**
 * The generator {@code atlaslink}: Feign interfaces and immutable models, nothing else. All of its settings have defaults; a
 * build gives the document and the two packages.
 */
@SuppressWarnings("rawtypes") // as the methods that are overridden have it
public final class AtlaslinkCodegen extends NamingCodegen {
    private final Defaults defaults = new Defaults(this);
    private final MappedNames mappedNames;
    private Unresolved unresolved = new Unresolved(new OpenAPI(), List.of());
    private MethodNames methodNames = new MethodNames(List.of(), name -> name);
    private DeprecatedTypes deprecatedTypes = new DeprecatedTypes(Map.of(), name -> name);

    /** Names of the schemas that the document itself has; {@code null} until it is read. */
    private Set<String> ownSchemas;

    /** Creates the generator with its defaults; the OpenAPI Generator does so by name. */
    public AtlaslinkCodegen() {
        defaults.apply();
        mappedNames = new MappedNames(typeMapping.keySet(), this::naturalModelName);
        // The Maven plugin passes on the options of a build that are declared, and no others.
        cliOptions.add(CliOption.newString(LeftOut.OPTION, "Operations to leave out."));
        cliOptions.add(CliOption.newString(OmittedParameters.OPTION, "Parameters that no method has."));
    }

    /** Called with each file as it was written. The stock generator would run what a variable of the shell names. */
    @Override
    public void postProcessFile(File file, String fileType) {
        if (file.getName().endsWith(".java")) {
            WrittenFile.change(file.toPath(), source -> TidyLines.of(TidyImports.of(source)));
        }
    }

    @Override
    public String getName() {
        return "atlaslink";
    }

    @Override
    public String getHelp() {
        return "Generates plain Feign interfaces and immutable models.";
    }

    @Override
    public void processOpts() {
        defaults.fillIn(additionalProperties);
        super.processOpts();
        defaults.settle();
    }

    String sourceFolder() {
        return sourceFolder;
    }

    @Override
    protected ImmutableMap.Builder<String, Mustache.Lambda> addMustacheLambdas() {
        return super.addMustacheLambdas()
                .put("javadoc", lambda(JavaText::javadoc))
                .put("code", lambda(JavaText::code))
                .put("literal", lambda(JavaText::literal));
    }

    private static Mustache.Lambda lambda(UnaryOperator<String> function) {
        return (fragment, out) -> out.write(function.apply(fragment.execute()));
    }

    /** Called first with the document as it was read, before the stock generator adds schemas of its own. */
    @Override
    public void setOpenAPI(OpenAPI openAPI) {
        super.setOpenAPI(openAPI);
        if (ownSchemas == null) {
            ownSchemas = Set.copyOf(schemas(openAPI).keySet());
        }
    }

    @Override
    public void preprocessOpenAPI(OpenAPI openAPI) {
        YamlBooleans.refuseIn(inputSpec);
        LeftOut.remove(openAPI, additionalProperties.get(LeftOut.OPTION));
        unresolved = new Unresolved(openAPI, Sets.union(typeMapping.keySet(), languageSpecificPrimitives));
        SchemaForms.settle(openAPI, ownSchemas, mappedNames, unresolved);
        if (openAPI.getPaths() != null) {
            openAPI.getPaths().forEach((path, item) -> bringIntoForm(openAPI, path, item));
        }
        methodNames = methodNames(openAPI);
        Map<String, Schema> schemas = schemas(openAPI);
        useModelNames(new ModelNames(schemas.keySet(), interfaces(openAPI), this::naturalModelName));
        deprecatedTypes = new DeprecatedTypes(schemas, this::toModelName);
        super.preprocessOpenAPI(openAPI);
    }

    private void bringIntoForm(OpenAPI document, String path, PathItem item) {
        OmittedParameters omitted = OmittedParameters.of(additionalProperties.get(OmittedParameters.OPTION));
        item.readOperationsMap().forEach((method, operation) -> {
            Refusals refusals = new Refusals(method + " " + path);
            unresolved.refuseIn(item.getParameters(), refusals);
            unresolved.refuseIn(operation.getParameters(), refusals);
            if (item.getParameters() != null) {
                PathParameters.handDown(document, item.getParameters(), operation);
            }
            ParameterStyles.apply(document, operation, omitted, refusals);
        });
        item.setParameters(null);
    }

    private MethodNames methodNames(OpenAPI document) {
        List<String> operationIds = new ArrayList<>();
        if (document.getPaths() != null) {
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) ->
                                    operationIds.add(getOrGenerateOperationId(operation, path, method.name()))));
        }
        return new MethodNames(operationIds, this::toOperationId);
    }

    private static Map<String, Schema> schemas(OpenAPI document) {
        return document.getComponents() == null || document.getComponents().getSchemas() == null
                ? Map.of()
                : document.getComponents().getSchemas();
    }

    private List<String> interfaces(OpenAPI document) {
        Stream<Operation> operations = document.getPaths() == null
                ? Stream.empty()
                : document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
        return operations
                .flatMap(operation -> operation.getTags() == null ? Stream.of("default") : operation.getTags().stream())
                .map(tag -> toApiName(sanitizeTag(tag)))
                .distinct()
                .toList();
    }

    @Override
    public List<Operation> divideOperationsByContentType(
            OpenAPI openAPI, String path, String httpMethod, Operation operation) {
        if (operation == null) {
            return List.of();
        }
        Refusals refusals = new Refusals(httpMethod.toUpperCase(Locale.ROOT) + " " + path);
        List<Operation> methods = new OperationSplitter(openAPI, methodNames, refusals)
                .split(operation, getOrGenerateOperationId(operation, path, httpMethod));
        methods.forEach(method -> unresolved.refuseIn(method, refusals));
        return methods;
    }

    @Override
    public CodegenOperation fromOperation(String path, String httpMethod, Operation operation, List<Server> servers) {
        CodegenOperation method = super.fromOperation(path, httpMethod, operation, servers);
        method.summary = operation.getSummary();
        RequestBody body = operation.getRequestBody();
        for (CodegenParameter parameter : method.allParams) {
            if (parameter.isBodyParam) {
                parameter.unescapedDescription = body.getDescription();
            }
        }
        FormVariables.settle(method);
        RequestAnnotations.settle(method, ServerPath.of(serverLists(operation, servers)) + path);
        method.vendorExtensions.put(Extensions.NAMES_DEPRECATED, deprecatedTypes.areAmong(method.imports));
        return method;
    }

    /** Those of the operation, of its path and of the document, any of which may be missing. */
    private List<List<Server>> serverLists(Operation operation, List<Server> ofPath) {
        return Arrays.asList(operation.getServers(), ofPath, openAPI.getServers());
    }

    @Override
    public CodegenResponse fromResponse(String responseCode, ApiResponse response) {
        CodegenResponse result = super.fromResponse(responseCode, response);
        result.message = response.getDescription();
        return result;
    }

    @Override
    public CodegenModel fromModel(String name, Schema schema) {
        CodegenModel model = super.fromModel(name, FormattedText.plainEnum(schema));
        if (model.parent != null) {
            // The generated interfaces inherit nothing from one another: a model has all properties itself.
            model.vars = model.allVars;
            model.vars.forEach(property -> addImportsForPropertyType(model, property));
            // Else the stock generator takes it for a variant of its parent, of which the oneOf decides.
            model.parent = null;
        }
        new ModelMembers(model, schema).settle();
        EnumNames.leaveOutNull(schema.getEnum(), model.vendorExtensions);
        if (model.vendorExtensions.get(Extensions.DEDUCED) instanceof List<?> variants) {
            model.vendorExtensions.put(
                    Extensions.DEDUCED,
                    variants.stream()
                            .map(variant -> toModelName((String) variant))
                            .toList());
        }
        model.vendorExtensions.put(Extensions.NAMES_DEPRECATED, deprecatedTypes.areAmong(model.imports));
        return model;
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> files) {
        Map<String, ModelsMap> processed = super.postProcessAllModels(files);
        Map<String, CodegenModel> models = new TreeMap<>();
        for (ModelsMap file : processed.values()) {
            file.getModels().forEach(model -> models.put(model.getModel().classname, model.getModel()));
        }
        models.values().forEach(EnumNames::nameUnknown);
        new UnionModels(models).settle();
        if (models.values().stream().anyMatch(model -> model.vendorExtensions.containsKey(Extensions.TREE))) {
            defaults.addTrees();
        }
        if (new Codecs(models).settle()) {
            // The stock generator writes no class for what is another name of a type.
            defaults.addCodecs(models.values().stream()
                    .filter(model -> !model.isAlias)
                    .map(model -> model.classname)
                    .toList());
        }
        return processed;
    }

    @Override
    protected CodegenDiscriminator createDiscriminator(String schemaName, Schema schema) {
        CodegenDiscriminator discriminator = super.createDiscriminator(schemaName, schema);
        if (discriminator == null) {
            return null;
        }
        // The stock generator looks in enums of properties for a default, and fails on those that have a name.
        discriminator.setIsEnum(false);
        return schema.getOneOf() == null
                ? discriminator
                : UnionDiscriminators.settled(discriminator, schema, this::toModelName, mappedNames::inDocument);
    }
}
