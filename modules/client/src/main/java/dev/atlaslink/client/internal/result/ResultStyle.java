package dev.atlaslink.client.internal.result;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Says how Immutables writes the results of the facade: its own classes stay out of public signatures and out of what a
 * consumer compiles against, so that a result can take another property without breaking anybody.
 */
@Value.Style(
        get = "*",
        jdkOnly = true,
        deferCollectionAllocation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        optionalAcceptNullable = true,
        // None: @Nullable stands at values of maps and lists only, and would be taken for that of the property.
        nullableAnnotation = "NoProperty",
        // The checks of each type word what is missing as all refusals are; the generated ones would not.
        validationMethod = Value.Style.ValidationMethod.NONE,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface ResultStyle {}
