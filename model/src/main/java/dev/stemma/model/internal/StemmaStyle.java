package dev.stemma.model.internal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the wide types of the model.
 *
 * <p>The retention is SOURCE and the style allows no foreign annotations, so that nothing of Immutables or of a JSON
 * binder is left in the class files that a consumer's compiler reads: with {@code -Xlint:all -Werror} it would fail on
 * annotations whose classes it lacks. {@code @JsonDeserialize(builder = ...)} here only makes the generator write
 * {@code @JsonProperty} on the builder's methods; the types themselves name the builder in a delegating creator, which
 * Jackson 2 and Jackson 3 both understand from the annotations they share.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@JsonDeserialize(builder = Object.class)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PUBLIC,
        overshadowImplementation = true,
        jdkOnly = true,
        addAll = "*",
        strictBuilder = true,
        allowedClasspathAnnotations = {Override.class})
public @interface StemmaStyle {}
