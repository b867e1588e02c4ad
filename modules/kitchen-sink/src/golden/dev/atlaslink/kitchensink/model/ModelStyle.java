package dev.atlaslink.kitchensink.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Says how Immutables writes the models. It stays out of the class files, because a consumer does not have Immutables
 * and javac would warn of what it cannot find; for the same reason Immutables leaves its own marker out. What it writes
 * is seen in this package only: users have the interface and its builder, and change a value by {@code toBuilder()}.
 */
@Value.Style(
        deferCollectionAllocation = true,
        get = "*",
        jdkOnly = true,
        optionalAcceptNullable = true,
        redactedMask = "***",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
