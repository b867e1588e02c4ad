package dev.atlaslink.spectools.lint;

import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every spec must keep to, each rule by itself.
 *
 * @param kinds the documents that it is for
 */
record SpecRule(String name, Set<SpecKind> kinds, Function<SpecDocument, Stream<String>> check) {
    private static final Set<SpecKind> ALL = EnumSet.allOf(SpecKind.class);
    private static final Set<SpecKind> ATLAS = EnumSet.copyOf(SpecKind.ofAtlas());

    static final List<SpecRule> RULES = List.of(
            new SpecRule("version is 3.0.3", ALL, DocumentRules::versionIs303),
            new SpecRule("structure is that of OpenAPI", ALL, DocumentRules::structureIsThatOfOpenApi),
            new SpecRule("references resolve", ALL, DocumentRules::referencesResolve),
            new SpecRule("references stay in the document", ALL, DocumentRules::referencesStayInTheDocument),
            new SpecRule("references stand alone", ALL, DocumentRules::referencesStandAlone),
            new SpecRule("components are used", ALL, DocumentRules::componentsAreUsed),
            new SpecRule("extensions are known", ALL, DocumentRules::extensionsAreKnown),
            new SpecRule("operationIds are in camelCase", ALL, OperationRules::idsAreCamelCase),
            new SpecRule("operationIds are unique", ALL, OperationRules::idsAreUnique),
            new SpecRule("operations have one declared tag", ALL, OperationRules::haveOneDeclaredTag),
            new SpecRule("operations have summaries", ALL, OperationRules::haveSummaries),
            new SpecRule("operations bind every path parameter", ALL, OperationRules::bindEveryPathParameter),
            new SpecRule("parameters are in camelCase", ALL, SchemaRules::parametersAreCamelCase),
            new SpecRule("required properties exist", ALL, SchemaRules::requiredPropertiesExist),
            new SpecRule("operations have descriptions", ATLAS, OperationRules::haveDescriptions),
            new SpecRule(
                    "operations describe the required role",
                    EnumSet.complementOf(EnumSet.of(SpecKind.V1, SpecKind.CONTROL_PLANE)),
                    OperationRules::describeTheRequiredRole),
            new SpecRule(
                    "operations require the role of their successor",
                    EnumSet.of(SpecKind.V1),
                    OperationRules::requireTheRoleOfTheirSuccessor),
            new SpecRule(
                    "operations declare the errors of their generation",
                    ATLAS,
                    OperationRules::declareTheErrorsOfTheirGeneration),
            new SpecRule("components are described", ATLAS, SchemaRules::componentsAreDescribed),
            new SpecRule("properties are described", ATLAS, SchemaRules::propertiesAreDescribed),
            new SpecRule("enum values are described", ATLAS, SchemaRules::enumValuesAreDescribed),
            new SpecRule("objects and enums are named", ATLAS, SchemaRules::objectsAndEnumsAreNamed),
            new SpecRule("responses are open", ATLAS, SchemaRules::responsesAreOpen),
            new SpecRule("discriminators map every variant", ATLAS, SchemaRules::discriminatorsMapEveryVariant),
            new SpecRule("variants know their discriminator", ATLAS, SchemaRules::variantsKnowTheirDiscriminator),
            new SpecRule(
                    "media types are those of the generation", ATLAS, BodyRules::mediaTypesAreThoseOfTheGeneration),
            new SpecRule("ends of versions are days in order", ATLAS, VersionRules::endsOfVersionsAreDaysInOrder),
            new SpecRule("bodies have examples", ATLAS, BodyRules::bodiesHaveExamples),
            new SpecRule("examples are files of their operation", ATLAS, BodyRules::examplesAreFilesOfTheirOperation),
            new SpecRule("examples fit their schema", ATLAS, BodyRules::examplesFitTheirSchema),
            new SpecRule(
                    "operations are deprecated in favour of v2",
                    EnumSet.of(SpecKind.V1),
                    OperationRules::areDeprecatedInFavourOfV2));

    static Stream<SpecRule> of(SpecKind kind) {
        return RULES.stream().filter(rule -> rule.kinds().contains(kind));
    }

    /** Returns what breaks this rule, each with its place. */
    List<String> problems(SpecDocument spec) {
        return check.apply(spec).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
