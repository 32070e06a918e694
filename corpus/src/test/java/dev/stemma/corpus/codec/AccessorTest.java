package dev.stemma.corpus.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessorTest {

    @Test
    void every_property_of_every_form_has_a_public_method_of_its_name() {
        List<Property<?>> properties = new ArrayList<>();
        Part.ALL.forEach(part -> addAll(part.codec(), properties));
        addAll(IndexCodecs.INDEX, properties);

        assertThat(properties).hasSizeGreaterThan(100).allSatisfy(property -> {
            assertThatCode(() -> property.accessor().method())
                    .as(property.name())
                    .doesNotThrowAnyException();
            int modifiers = property.accessor().method().getModifiers();
            assertThat(Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers))
                    .as(property.name())
                    .isTrue();
            assertThat(Modifier.isPublic(
                            property.accessor().method().getDeclaringClass().getModifiers()))
                    .as(property.name())
                    .isTrue();
        });
    }

    private static void addAll(Codec<?> codec, List<Property<?>> properties) {
        if (codec instanceof ListCodec<?> list) {
            addAll(list.element(), properties);
        } else if (codec instanceof SumCodec<?> sum) {
            sum.alternatives().forEach(alternative -> addAll(alternative, properties));
        } else if (codec instanceof ObjectCodec<?> object) {
            properties.addAll(object.properties());
            object.properties().forEach(property -> addAll(property.codec(), properties));
        }
    }
}
