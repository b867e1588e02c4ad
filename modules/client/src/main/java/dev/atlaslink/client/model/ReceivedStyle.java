package dev.atlaslink.client.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of results for a type that users send as well, with a builder of its own that checks it. Immutables takes the
 * nearest style alone, so that all of {@link dev.atlaslink.client.internal.result.ResultStyle} stands here again.
 */
@Value.Style(
        typeInnerBuilder = "Received",
        get = "*",
        jdkOnly = true,
        deferCollectionAllocation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        optionalAcceptNullable = true,
        nullableAnnotation = "NoProperty",
        validationMethod = Value.Style.ValidationMethod.NONE,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface ReceivedStyle {}
